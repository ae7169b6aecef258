import { asc, eq } from 'drizzle-orm'
import { aboutAlerts } from '#app/safeguarding/escalation/queries/about-alerts.server.ts'
import { openedEvidence as openedFor } from '#app/safeguarding/alerts/queries/opened-evidence.server.ts'
import { alertEvents, alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { recordExclusions } from '#db/schema/safeguarding/record-exclusions.ts'
import { people } from '#db/schema/school/people.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { personKey } from '#db/vault/keyed.ts'

/** The alerts of a school with what they are about, as whoever has the key reads them. */
export const openedAlerts = async (read: Reader) =>
  aboutAlerts(read, await read.select().from(alerts).orderBy(asc(alerts.id)))

/** What is kept from whom at a school, as whoever has the key reads it. */
export async function openedKeptFrom(read: Reader) {
  const who = new Map<string, string>()
  for (const { id } of await read.select({ id: people.id }).from(people)) who.set(personKey(read, id), id)
  const rows = await read.select().from(recordExclusions).orderBy(asc(recordExclusions.id))
  return rows.map(({ personKey: key, ...row }) => ({ ...row, personId: who.get(key) }))
}

/** Why the alerts of a school were raised, as whoever has the key reads it. */
export async function openedEvidence(read: Reader) {
  const rows = await read
    .select({ evidence: alertEvidence, childId: alerts.childId })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .orderBy(asc(alertEvidence.id))
  return openedFor(
    read,
    rows.map(({ evidence, childId }) => ({ ...evidence, childId })),
  )
}

/** What happened to the alerts of a school and what was said of it, as whoever has the key reads it. */
export async function openedEvents(read: Reader) {
  const rows = await read
    .select({ event: alertEvents, childId: alerts.childId })
    .from(alertEvents)
    .innerJoin(alerts, eq(alerts.id, alertEvents.alertId))
    .orderBy(asc(alertEvents.id))
  const place = { table: 'alert_events', column: 'written' }
  return Promise.all(
    rows.map(async ({ event: { written: box, ...event }, childId }) => ({
      ...event,
      reason: box && (await read.vault.open(read, childId, { ...place, rowId: event.id, box })),
    })),
  )
}
