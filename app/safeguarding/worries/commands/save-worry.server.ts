import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { recordLowSigns } from '#app/safeguarding/alerts/commands/record-low-signs.server.ts'
import { raiseAlert } from '#app/safeguarding/alerts/commands/raise-alert.server.ts'
import { settleReaders } from '#app/safeguarding/escalation/commands/settle-readers.server.ts'
import { decideReaders } from '#app/safeguarding/escalation/ladder.ts'
import { schoolStaff } from '#app/safeguarding/escalation/queries/school-staff.server.ts'
import { readBy } from '#app/school-time/soon-enough.ts'
import { excludeStaff } from '#app/safeguarding/exclusions/commands/exclude-staff.server.ts'
import { accusedStaff } from '#app/safeguarding/exclusions/queries/accused-staff.server.ts'
import { excludingAlso } from '#app/safeguarding/exclusions/exclusion.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { judgementOf } from '../judgement.ts'
import { earlierDisclosures } from '../queries/earlier-disclosures.server.ts'
import { isNoNews } from '../no-news.ts'
import type { Disclosure } from '../disclosure.ts'
import { excludeFromEarlierAlerts } from './exclude-from-earlier-alerts.server.ts'
import { remindOfWorry } from './remind-of-worry.server.ts'
import { writeWorry } from './write-worry.server.ts'

/**
 * Keeps what a child told, as part of the change that brought it: sealed with the child's key, to be read by a person
 * before the end of this school day or else the next, whatever the rules make of it. It is kept from whom it speaks of, and
 * from whom the child accused lately; somebody can always open it, and whom the child asked for is told at once. What is told
 * page by page is one worry until somebody has read it.
 */
export async function saveWorry(
  tx: Writer,
  grant: Pick<Grant, 'at'>,
  { tapped, toldAlready = [], calendar, ...told }: Disclosure,
): Promise<{ worryId: string; alerts: number }> {
  const { at } = grant
  const { childId, checkInId, words } = told
  const { unread, audience: before, chosenPersonId: chosenBefore } = await earlierDisclosures(tx, checkInId)
  const chosenPersonId = told.chosenPersonId === undefined ? chosenBefore : told.chosenPersonId
  const staff = await schoolStaff(tx, { childId, at })
  const accused = await accusedStaff(tx, { childId, at })
  const { findings: found, ...whose } = judgementOf({ words, tapped }, staff)
  const kept = excludingAlso(whose, accused)
  const { keptFrom, alleged, elsewhere } = kept
  // What only the lead could see never comes before more people because of something milder.
  const audience = whose.audience === 'class' && before === 'lead' ? 'lead' : whose.audience
  const worryId = unread?.id ?? newId()
  const dueAt = readBy(calendar, at)
  await writeWorry(tx, grant, { ...told, id: worryId, isNew: !unread, chosenPersonId, audience, dueAt })
  await excludeStaff(tx, { worryId }, { people: keptFrom, alleged, elsewhere, at })
  // What is about a grown-up of the school is not added up with the child's other days.
  if (audience !== 'head') await recordLowSigns(tx, { childId, worryId, families: words.families, at, calendar })
  const findings = found.filter((finding) => !isNoNews(finding, { tapped, toldAlready }))
  const checkIn = checkInId ? { checkInId } : {}
  const raised: string[] = []
  for (const finding of findings)
    raised.push(await raiseAlert(tx, { childId, finding, at, calendar, worryId, ...checkIn, kept, staff, accused }))
  await excludeFromEarlierAlerts(tx, { ...kept, checkInId, staff, at, raised })
  const thing = { audience, alleged, named: keptFrom.filter((id) => !alleged.includes(id)), chosenPersonId }
  const isUsual = decideReaders(thing, staff, { at, dueAt }).rung === 'usual'
  if (!isUsual) await settleReaders(tx, { worryId }, { at, staff })
  const asksAnew = chosenPersonId !== null && chosenPersonId !== unread?.chosenPersonId
  if (asksAnew) await remindOfWorry(tx, { worryId, level: 0, whom: chosenPersonId }, at)
  else if (audience === 'head' || !isUsual) await remindOfWorry(tx, { worryId, level: 0, whom: audience }, at)
  if (!unread) await remindOfWorry(tx, { worryId, level: 1 }, dueAt)
  return { worryId, alerts: findings.length }
}
