import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach, concernInReach, worryInReach } from '#app/access/scope.server.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { notFound } from '#app/web/http.ts'
import type { ExcludingRecord } from '#app/safeguarding/exclusions/queries/excluding-record.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { children } from '#db/schema/school/children.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { namedStillExcluded } from './named-still-excluded.server.ts'

/** Those who may say of what they read whom it is about, and pass it on to the others. */
export type Deciding = Grant<'worry.read' | 'alert.read' | 'concern.decide' | 'allegation.decide'>
export type Naming = Awaited<ReturnType<typeof namingOf>>

/** What kind of record it is, in the words of the audit, and its id. */
export function entityOf(record: ExcludingRecord) {
  if ('worryId' in record) return { entity: 'worry', entityId: record.worryId } as const
  if ('alertId' in record) return { entity: 'alert', entityId: record.alertId } as const
  return { entity: 'concern', entityId: record.concernId } as const
}

/** A worry, an alert or a concern in reach: whose child it is about, and whether somebody has read or taken it; or a 404. */
export async function recordToPassOn(grant: Deciding, record: ExcludingRecord) {
  const { read } = grant
  const whose = { childId: children.id, child: childName, firstName: children.firstName }
  if ('worryId' in record) {
    const [worry] = await read
      .select({ ...whose, readAt: worries.readAt })
      .from(worries)
      .innerJoin(children, eq(children.id, worries.childId))
      .where(and(eq(worries.id, record.worryId), worryInReach(grant)))
    if (worry) return { ...worry, isRead: worry.readAt !== null }
  } else if ('alertId' in record) {
    const [alert] = await read
      .select({ ...whose, state: alerts.state })
      .from(alerts)
      .innerJoin(children, eq(children.id, alerts.childId))
      .where(and(eq(alerts.id, record.alertId), alertInReach(grant)))
    if (alert) return { ...alert, isRead: alert.state !== 'unread' }
  } else {
    const [concern] = await read
      .select({ ...whose, readAt: concerns.readAt })
      .from(concerns)
      .innerJoin(children, eq(children.id, concerns.childId))
      .where(and(eq(concerns.id, record.concernId), concernInReach(grant)))
    if (concern) return { ...concern, isRead: concern.readAt !== null }
  }
  throw notFound()
}

/** Whom a record in reach only names, for the page on which it is passed on. That it is looked at is on the record. */
export async function namingOf(grant: Deciding, record: ExcludingRecord) {
  const { child, firstName, isRead } = await recordToPassOn(grant, record)
  const { entity, entityId } = entityOf(record)
  await grant.recordReading(entity, [entityId])
  return { entity, child, firstName, isRead, named: await namedStillExcluded(grant, record) }
}

/** The ids of those whom a record in reach only names, for the form that is sent. */
export async function whomToChoose(grant: Deciding, record: ExcludingRecord): Promise<string[]> {
  await recordToPassOn(grant, record)
  return (await namedStillExcluded(grant, record)).map(({ id }) => id)
}
