import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { decideReaders, type Hears } from '#app/safeguarding/escalation/ladder.ts'
import { hearsOf } from '#app/safeguarding/escalation/queries/hears-of.server.ts'
import { mustBeRead } from '#app/safeguarding/escalation/queries/must-be-read.server.ts'
import { schoolStaff } from '#app/safeguarding/escalation/queries/school-staff.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { whenRead } from '#app/school-time/words.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { namesForChild } from '../names-for-child.ts'

export type ReadersForChild = {
  /** Grown-ups who really can read it, as children know them; nobody where only "a grown-up from school" is true. */
  readonly names: readonly string[]
  /** The day by which it is read: "today", "on Monday"; nothing where nobody can promise one. */
  readonly when: string | null
  readonly asked: Asked
  /** Who reads it in the end. */
  readonly hears: Hears
}
/** What a child asked for: to be talked to, and whom, where that person can read it. */
export type Asked = { readonly wantsTalk: boolean; readonly person: string | null }

type Asking = Grant<'check-in.do' | 'talk.ask'>

/** Who really reads a worry of this child, and by which day as the child is told: no day where nobody can promise one. */
export async function readersOfMine(grant: Asking, worryId: string) {
  const { read, at } = grant
  const [mine] = await read
    .select({ id: worries.id, want: worries.want })
    .from(worries)
    .where(and(eq(worries.id, worryId), inScope(grant, worries.childId)))
  const worry = mine ? await mustBeRead(read, { worryId }) : null
  if (!worry) return null
  const { childId, dueAt, chosenPersonId } = worry
  const staff = await schoolStaff(read, { childId, at })
  const decided = decideReaders(worry, staff, { at, dueAt })
  const hears = await hearsOf(read, decided, { thing: worry, staff })
  return {
    ...decided,
    hears,
    chosenPersonId,
    wantsTalk: mine?.want === 'talk to me today',
    when: hears === 'readers' ? whenRead(await schoolCalendar(read), at, dueAt) : null,
  }
}

/**
 * Who will really read a worry of this child, and when. The names are the same however grave it is, so that nobody who
 * looks at the screen learns which worry is urgent: whom the child asked for reads it either way, unless it speaks of them.
 */
export async function readersForChild(grant: Asking, worryId: string): Promise<ReadersForChild> {
  const decided = await readersOfMine(grant, worryId)
  if (!decided) return { names: [], when: null, asked: { wantsTalk: false, person: null }, hears: 'readers' }
  const { readers, chosenPersonId, wantsTalk, when, hears } = decided
  const person = readers.find(({ id }) => id === chosenPersonId)?.knownAs ?? null
  return { names: namesForChild(decided, chosenPersonId), when, asked: { wantsTalk, person }, hears }
}
