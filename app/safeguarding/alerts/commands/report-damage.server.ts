import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { accusingNobody, excludesNobody } from '#app/safeguarding/exclusions/exclusion.ts'
import { exclusionsOf } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { recordDamaged } from '../damaged.ts'
import { keptApart, type AudienceDecision } from '../audience-decision.ts'
import { openedEvidence } from '../queries/opened-evidence.server.ts'
import { raiseAlert } from './raise-alert.server.ts'

const usual: AudienceDecision = { ...excludesNobody, audience: 'lead' }

type Damage = {
  readonly childId: string
  /** The records of which something cannot be opened. */
  readonly ids: readonly string[]
  /** Who may know of them, when that is not the lead and deputies. */
  readonly whose?: AudienceDecision
}

/** Says in an urgent alert that something written about a child cannot be opened, once for each record, however often it is looked at. */
export async function reportDamage(grant: Grant, { childId, ids, whose = usual }: Damage): Promise<void> {
  if (ids.length === 0) return
  const { at, read } = grant
  if ((await unreported(read, { grant, childId }, ids)).length === 0) return
  const calendar = await schoolCalendar(read)
  await grant.change('file', childId, async (tx, note) => {
    const fresh = await unreported(tx, { grant, childId }, ids)
    const finding = keptApart(recordDamaged(fresh), whose)
    const alertId =
      fresh.length > 0 ? await raiseAlert(tx, { childId, finding, at, calendar, kept: accusingNobody(whose) }) : null
    note({ after: { damaged: fresh.length, alertId } })
  })
}

type DamagedAlert = { readonly id: string; readonly childId: string }

/** The same for what stands in an alert already found in reach: whoever may not know of that does not learn of this. */
export async function reportDamageInAlert(grant: Grant, { id, childId }: DamagedAlert, ids: readonly string[]) {
  if (ids.length === 0) return
  const [found] = await grant.read
    .select({ audience: alerts.audience })
    .from(alerts)
    .where(and(eq(alerts.id, id), inScope(grant, alerts.childId)))
  const kept = await exclusionsOf(grant.read, { alertId: id })
  await reportDamage(grant, { childId, ids, whose: { audience: found?.audience ?? 'lead', ...kept } })
}

type About = { readonly grant: Grant; readonly childId: string }

async function unreported(read: Pick<Reader, 'select' | 'vault'>, { grant, childId }: About, ids: readonly string[]) {
  const rows = await read
    .select({ id: alertEvidence.id, childId: alerts.childId, found: alertEvidence.found })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(and(eq(alerts.childId, childId), inScope(grant, alerts.childId)))
  const said = new Set((await openedEvidence(read, rows)).flatMap(({ facts }) => facts))
  return ids.filter((id) => !recordDamaged([id]).facts.every((fact) => said.has(fact)))
}
