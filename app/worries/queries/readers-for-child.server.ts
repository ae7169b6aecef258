import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { decideReaders, type Readers } from '#app/alerts/ladder.ts'
import { schoolStaff } from '#app/alerts/queries/school-staff.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { whenRead } from '#app/calendar/words.ts'
import { keptFromOf } from '#app/people/queries/kept-from-of.server.ts'
import { worries } from '#db/schema/worries.ts'

export type ReadersForChild = {
  /** Grown-ups who really can read it, as children know them; nobody where only "a grown-up from school" is true. */
  readonly names: readonly string[]
  /** The day by which it is read: "today", "on Monday"; nothing where nobody can promise one. */
  readonly when: string | null
}

/**
 * Who will really read a worry of this child, and when. The names are the same however grave it is, so that nobody who
 * looks at the screen learns which worry is urgent.
 */
export async function readersForChild(
  grant: Grant<'check-in.do' | 'talk.ask'>,
  worryId: string,
): Promise<ReadersForChild> {
  const { read, at } = grant
  const [worry] = await read
    .select()
    .from(worries)
    .where(and(eq(worries.id, worryId), inScope(grant, worries.childId)))
  if (!worry) return { names: [], when: null }
  const { childId, audience, chosenPersonId, dueAt } = worry
  const staff = await schoolStaff(read, { childId, at })
  const alleged = await keptFromOf(read, { worryId })
  const decided = decideReaders({ audience, chosenPersonId, alleged, named: [] }, staff, { at, dueAt })
  const isPromised = decided.rung !== 'emergency'
  return { names: namesFor(decided), when: isPromised ? whenRead(await schoolCalendar(read), at, dueAt) : null }
}

/** The lead, or else the deputies, who read every worry; or whoever alone reads what is about a grown-up. */
function namesFor({ readers }: Readers): string[] {
  const heldBy = (role: 'lead' | 'deputy' | 'head') =>
    readers.filter(({ roles }) => roles.includes(role)).map(({ knownAs }) => knownAs)
  const lines = [heldBy('lead'), heldBy('deputy'), heldBy('head')]
  return lines.find((line) => line.length > 0) ?? []
}
