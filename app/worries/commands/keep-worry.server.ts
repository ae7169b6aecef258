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
import type { worries } from '#db/schema/worries.ts'
import type { Writer } from '#db/tenants.server.ts'
import { judgementOf } from '../judgement.ts'
import { earlierTellings } from '../queries/earlier-tellings.server.ts'
import { isNoNews } from '../no-news.ts'
import type { WordsRead } from '../words-read.ts'
import { keepEarlierAlertsFrom } from './keep-earlier-alerts-from.server.ts'
import { remindOfWorry } from './remind-of-worry.server.ts'
import { writeWorry } from './write-worry.server.ts'

type Row = typeof worries.$inferInsert
type Taps = Pick<Row, 'topic' | 'size' | 'want' | 'safe'>
/** What a child told, however it came: what they tapped, what they said or wrote, and what the rules over taps found in it. */
type Told = Taps &
  Pick<Row, 'childId' | 'source' | 'checkInId' | 'enteredBy' | 'occurredAt'> & {
    readonly words: WordsRead
    /** Where a grown-up heard it. */
    readonly whereSaid?: string | null
    /** Whom the child asked for; left out while they have not been asked. */
    readonly chosenPersonId?: string | null
    readonly tapped: readonly Finding[]
    /** Rules over taps that a grown-up has been told of already. */
    readonly toldAlready?: readonly string[]
    /** Whether the child tapped "No worry today" after all. */
    readonly isTakenBack?: boolean
    readonly calendar: SchoolCalendar
  }

/**
 * Keeps what a child told, as part of the change that brought it: sealed with the child's key, to be read by a person
 * before the end of this school day or else the next, whatever the rules make of it. It is kept from whom it speaks of,
 * somebody can always open it, and whom the child asked for is told at once. What is told page by page is one worry until
 * somebody has read it.
 */
export async function keepWorry(
  tx: Writer,
  grant: Pick<Grant, 'at'>,
  { tapped, toldAlready = [], calendar, ...told }: Told,
): Promise<{ worryId: string; alerts: number }> {
  const { at } = grant
  const { childId, checkInId, words } = told
  const { unread, audience: before, chosenPersonId: chosenBefore } = await earlierTellings(tx, checkInId)
  const chosenPersonId = told.chosenPersonId === undefined ? chosenBefore : told.chosenPersonId
  const staff = await schoolStaff(tx, { childId, at })
  const { findings: found, ...kept } = judgementOf({ words, tapped }, staff)
  const { keptFrom, alleged } = kept
  // What only the lead could see never comes before more people because of something milder.
  const audience = kept.audience === 'class' && before === 'lead' ? 'lead' : kept.audience
  const worryId = unread?.id ?? newId()
  const dueAt = readBy(calendar, at)
  await writeWorry(tx, grant, { ...told, id: worryId, isNew: !unread, chosenPersonId, audience, dueAt })
  await keepFrom(tx, { worryId }, { people: keptFrom, alleged, at })
  // What is about a grown-up of the school is not added up with the child's other days.
  if (audience !== 'head') await keepLowSigns(tx, { childId, worryId, families: words.families, at, calendar })
  const findings = found.filter((finding) => !isNoNews(finding, { tapped, toldAlready }))
  const checkIn = checkInId ? { checkInId } : {}
  const raised: string[] = []
  for (const finding of findings)
    raised.push(await raiseAlert(tx, { childId, finding, at, calendar, worryId, ...checkIn, kept, staff }))
  await keepEarlierAlertsFrom(tx, { keptFrom, alleged, checkInId, staff, at, raised })
  const thing = { audience, alleged, named: keptFrom.filter((id) => !alleged.includes(id)), chosenPersonId }
  const isUsual = decideReaders(thing, staff, { at, dueAt }).rung === 'usual'
  if (!isUsual) await settleReaders(tx, { worryId }, { at, staff })
  const asksAnew = chosenPersonId !== null && chosenPersonId !== unread?.chosenPersonId
  if (asksAnew) await remindOfWorry(tx, { worryId, level: 0, whom: chosenPersonId }, at)
  else if (audience === 'head' || !isUsual) await remindOfWorry(tx, { worryId, level: 0, whom: audience }, at)
  if (!unread) await remindOfWorry(tx, { worryId, level: 1 }, dueAt)
  return { worryId, alerts: findings.length }
}
