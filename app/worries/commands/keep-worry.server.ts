import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { keepLowSigns } from '#app/alerts/commands/keep-low-signs.server.ts'
import { raiseAlert } from '#app/alerts/commands/raise-alert.server.ts'
import { settleReaders } from '#app/alerts/commands/settle-readers.server.ts'
import type { Finding } from '#app/alerts/findings.ts'
import { decideReaders } from '#app/alerts/ladder.ts'
import { schoolStaff } from '#app/alerts/queries/school-staff.server.ts'
import type { SchoolCalendar } from '#app/calendar/rules.ts'
import { readBy } from '#app/calendar/soon-enough.ts'
import { keepFrom } from '#app/people/commands/keep-from.server.ts'
import { worries } from '#db/schema/worries.ts'
import type { Writer } from '#db/tenants.server.ts'
import { judgementOf, type WordReaders } from '../judgement.ts'
import { remindOfWorry } from './remind-of-worry.server.ts'

type Row = typeof worries.$inferInsert
type Taps = Pick<Row, 'topic' | 'size' | 'want' | 'safe'>
/** What a child told, however it came: what they tapped, what they said or wrote, and what the rules over taps found in it. */
type Told = Taps &
  Pick<Row, 'childId' | 'source' | 'checkInId' | 'enteredBy' | 'occurredAt'> & {
    readonly words: string | null
    /** Where a grown-up heard it. */
    readonly whereSaid?: string | null
    readonly chosenPersonId: string | null
    readonly tapped: readonly Finding[]
    readonly calendar: SchoolCalendar
    /** How the words are read, unless as always. */
    readonly readers?: WordReaders
  }

/**
 * Keeps what a child told, as part of the change that brought it: sealed with the child's key, to be read by a person
 * before the end of this school day or else the next, whatever the rules make of it. What they find is put before a
 * grown-up with it; whom it speaks of it is kept from, and there is always somebody who can open it. Whom the child asked
 * for is told at once.
 */
export async function keepWorry(
  tx: Writer,
  { at, vault }: Pick<Grant, 'at' | 'vault'>,
  { words, whereSaid = null, tapped, calendar, readers, ...told }: Told,
): Promise<{ worryId: string; alerts: number }> {
  const { childId, chosenPersonId } = told
  const staff = await schoolStaff(tx, { childId, at })
  const { findings, ...kept } = judgementOf({ words, tapped }, staff, readers)
  const { audience, keptFrom, alleged } = kept
  const worryId = newId()
  const dueAt = readBy(calendar, at)
  const sealed = (column: string, text: string | null) =>
    text === null ? null : vault.seal(tx, childId, { table: 'worries', column, rowId: worryId, text })
  await tx.insert(worries).values({
    ...told,
    id: worryId,
    words: await sealed('words', words),
    whereSaid: await sealed('where_said', whereSaid),
    audience,
    writtenAt: at,
    dueAt,
  })
  await keepFrom(tx, { worryId }, { people: keptFrom, alleged, at })
  // What is about a grown-up of the school is not added up with the child's other days.
  if (audience !== 'head') await keepLowSigns(tx, { childId, worryId, words, at, calendar })
  for (const finding of findings) {
    const checkIn = told.checkInId ? { checkInId: told.checkInId } : {}
    await raiseAlert(tx, { childId, finding, at, calendar, worryId, ...checkIn, kept, staff })
  }
  const thing = { audience, alleged, named: keptFrom.filter((id) => !alleged.includes(id)), chosenPersonId }
  const isUsual = decideReaders(thing, staff, { at, dueAt }).rung === 'usual'
  if (!isUsual) await settleReaders(tx, { worryId }, { at, staff })
  if (chosenPersonId !== null || audience === 'head' || !isUsual) await remindOfWorry(tx, { worryId, level: 0 }, at)
  await remindOfWorry(tx, { worryId, level: 1 }, dueAt)
  return { worryId, alerts: findings.length }
}
