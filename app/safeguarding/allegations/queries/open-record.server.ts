import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { openedTogether } from '#app/access/records.server.ts'
import { reasonsOnPage } from '#app/safeguarding/alerts/queries/reasons-on-page.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { notFound } from '#app/web/http.ts'
import { worryWords } from '#app/safeguarding/alerts/queries/worry-words.server.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { jointOpenings, recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { isWritten, openConcernTogether, whose } from './open-concern-together.server.ts'

type Reading = Grant<'together.open' | 'governor.read'>

/** What this very person has opened together with another: whose child it is about, what was told, and why it fired. That it is opened is on the record first. */
export async function openRecord(grant: Grant<'together.open'>, openingId: string) {
  const { read, at } = grant
  const [opening] = await read
    .select({ record: recordOpenings, openedAt: jointOpenings.agreedAt })
    .from(recordOpenings)
    .innerJoin(jointOpenings, eq(jointOpenings.openingId, recordOpenings.id))
    .where(and(eq(recordOpenings.id, openingId), isNotNull(jointOpenings.agreedAt)))
    .orderBy(desc(jointOpenings.agreedAt))
  if (!opening?.openedAt) throw notFound()
  const opened = `Opened together ${momentWords(await schoolCalendar(read), at, opening.openedAt)}.`
  return { opened, ...(await recordOpened(grant, opening.record)) }
}

/** What was opened in an emergency, for whoever opened it: whose child it is about, what was told, and why it fired. */
export function recordOpened(grant: Reading, { worryId, alertId, concernId }: typeof recordOpenings.$inferSelect) {
  if (worryId) return aWorry(grant, worryId)
  if (alertId) return anAlert(grant, alertId)
  return openConcernTogether(grant, concernId ?? '')
}

async function aWorry(grant: Reading, worryId: string) {
  const { read } = grant
  const [found] = await read
    .select({ worry: worries, ...whose })
    .from(worries)
    .innerJoin(children, eq(children.id, worries.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .where(and(eq(worries.id, worryId), openedTogether(grant, 'worry')))
  if (!found) throw notFound()
  await grant.recordReading('worry', [worryId])
  const { worry, ...child } = found
  const raised = await read
    .selectDistinct({ id: alertEvidence.alertId, state: alerts.state })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(eq(alertEvidence.worryId, worryId))
  const words = [await worryWords(grant, worry)].filter(isWritten)
  return {
    ...child,
    words,
    reasons: await reasonsOnPage(grant, raised),
    isDone: worry.readAt !== null && !raised.some(({ state }) => state === 'unread'),
  }
}

async function anAlert(grant: Reading, alertId: string) {
  const [found] = await grant.read
    .select({ state: alerts.state, ...whose })
    .from(alerts)
    .innerJoin(children, eq(children.id, alerts.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .where(and(eq(alerts.id, alertId), openedTogether(grant, 'alert')))
  if (!found) throw notFound()
  await grant.recordReading('alert', [alertId])
  const { state, ...child } = found
  return { ...child, words: [], reasons: await reasonsOnPage(grant, [{ id: alertId }]), isDone: state !== 'unread' }
}
