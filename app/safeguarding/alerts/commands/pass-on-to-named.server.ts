import { and, eq, inArray, isNotNull, or } from 'drizzle-orm'
import { inScope } from '#app/access/scope.server.ts'
import { conflict } from '#app/web/http.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import { excludeStaff } from '#app/safeguarding/exclusions/commands/exclude-staff.server.ts'
import type { ExcludingRecord } from '#app/safeguarding/exclusions/queries/excluding-record.server.ts'
import { alertEvidence } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { namedStillExcluded } from '../queries/named-still-excluded.server.ts'
import { entityOf, recordToPassOn, type Deciding } from '../queries/naming.server.ts'
import { readersOfRecord } from '#app/safeguarding/escalation/queries/readers-of-record.server.ts'

/**
 * Somebody who has read a worry, an alert or a concern says of those it names whom it is about: it is kept from them for
 * good. To the others it is passed on, with what came of it. Said twice, it is said once.
 */
export function passOnToNamed(grant: Deciding, record: ExcludingRecord, about: readonly string[]): Promise<void> {
  const { at, actor } = grant
  const { entity, entityId } = entityOf(record)
  return grant.change(entity, entityId, async (tx, note) => {
    const within = { ...grant, read: tx }
    const { isRead } = await recordToPassOn(within, record)
    if (!isRead) throw conflict('Nobody has read this yet. Read it first, then pass it on.')
    const named = await namedStillExcluded(within, record)
    if (named.length === 0) {
      note({ after: { sentAgain: true } })
      return
    }
    const accused = named.map(({ id }) => id).filter((id) => about.includes(id))
    const passed = named.map(({ id }) => id).filter((id) => !about.includes(id))
    for (const each of [record, ...(await cameOf(tx, grant, record))]) {
      await excludeStaff(tx, each, { people: accused, at })
      await tx
        .insert(recordOpenings)
        .values({ ...each, opensTo: 'passed on', at, openedBy: actor.id })
        .onConflictDoNothing()
    }
    const to = (await readersOfRecord(tx, record, { at })).filter(({ id }) => passed.includes(id))
    await writeMessages(tx, { kind: 'waiting', to, at, about: `passed:${entityId}` })
    note({ after: { passedOn: passed.length, aboutThem: accused.length } })
  })
}

/** The alerts and the concerns that came of a worry, and the concerns that came of an alert. */
async function cameOf(tx: Writer, grant: Deciding, record: ExcludingRecord): Promise<ExcludingRecord[]> {
  if ('concernId' in record) return []
  const ofAlerts =
    'alertId' in record
      ? []
      : await tx
          .selectDistinct({ alertId: alertEvidence.alertId })
          .from(alertEvidence)
          .where(and(eq(alertEvidence.worryId, record.worryId), isNotNull(alertEvidence.alertId)))
  const alertIds = 'alertId' in record ? [record.alertId] : ofAlerts.map(({ alertId }) => alertId)
  const ofWorry = 'worryId' in record ? eq(concerns.worryId, record.worryId) : undefined
  const ofConcerns = await tx
    .select({ concernId: concerns.id })
    .from(concerns)
    .where(and(or(ofWorry, inArray(concerns.alertId, alertIds)), inScope(grant, concerns.childId)))
  return [...ofAlerts, ...ofConcerns]
}
