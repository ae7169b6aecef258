import { and, eq, inArray, min, ne } from 'drizzle-orm'
import { settleReaders } from '#app/safeguarding/escalation/commands/settle-readers.server.ts'
import type { SchoolStaff } from '#app/safeguarding/escalation/ladder.ts'
import { excludeStaff } from '#app/safeguarding/exclusions/commands/exclude-staff.server.ts'
import type { Exclusion } from '#app/safeguarding/exclusions/exclusion.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

type Speaks = Exclusion & {
  readonly checkInId: string | null | undefined
  readonly staff: readonly SchoolStaff[]
  readonly at: Date
  /** The alerts their words have just raised: those are kept from whom they speak of already. */
  readonly raised: readonly string[]
}

/**
 * What a child told on an earlier page has raised alerts already, and now their words speak of somebody: those alerts are
 * kept from them too, so that nobody is sent to a child who is afraid of them, and somebody can still open each. What was
 * open before this check-in stays as it is.
 */
export async function excludeFromEarlierAlerts(
  tx: Writer,
  { checkInId, keptFrom, alleged, elsewhere, staff, at, raised }: Speaks,
): Promise<void> {
  if (!checkInId || keptFrom.length === 0) return
  const raisedHere = await tx
    .select({ id: alertEvidence.alertId })
    .from(alertEvidence)
    .where(eq(alertEvidence.checkInId, checkInId))
  const ids = [...new Set(raisedHere.map(({ id }) => id))].filter((id) => !raised.includes(id))
  if (ids.length === 0) return
  const began = await tx
    .select({ alertId: alertEvidence.alertId, first: min(alertEvidence.id), checkInId: alertEvidence.checkInId })
    .from(alertEvidence)
    .where(inArray(alertEvidence.alertId, ids))
    .groupBy(alertEvidence.alertId)
  const ofThis = began.filter((one) => one.checkInId === checkInId).map(({ alertId }) => alertId)
  const open = await tx
    .select({ id: alerts.id })
    .from(alerts)
    .where(and(inArray(alerts.id, ofThis), ne(alerts.state, 'resolved')))
  for (const { id: alertId } of open) {
    await excludeStaff(tx, { alertId }, { people: keptFrom, alleged, elsewhere, at })
    await settleReaders(tx, { alertId }, { at, staff })
  }
}
