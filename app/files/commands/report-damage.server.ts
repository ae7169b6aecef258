import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { raiseAlert } from '#app/alerts/commands/raise-alert.server.ts'
import { keptApart, type Whose } from '#app/alerts/kept-apart.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { alertEvidence, alerts } from '#db/schema/alerts.ts'
import type { Writer } from '#db/tenants.server.ts'
import { recordDamaged } from '../damaged.ts'

const usual: Whose = { audience: 'lead', keptFrom: [], alleged: [] }

type Damage = {
  readonly childId: string
  /** The records of which something cannot be opened. */
  readonly ids: readonly string[]
  /** Who may know of them, when that is not the lead and deputies. */
  readonly whose?: Whose
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
    const alertId = fresh.length > 0 ? await raiseAlert(tx, { childId, finding, at, calendar, kept: whose }) : null
    note({ after: { damaged: fresh.length, alertId } })
  })
}

type About = { readonly grant: Grant; readonly childId: string }

async function unreported(read: Pick<Writer, 'select'>, { grant, childId }: About, ids: readonly string[]) {
  const { rule } = recordDamaged([])
  const rows = await read
    .select({ facts: alertEvidence.facts })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(and(eq(alerts.childId, childId), eq(alertEvidence.rule, rule), inScope(grant, alerts.childId)))
  const said = new Set(rows.flatMap(({ facts }) => facts))
  return ids.filter((id) => !recordDamaged([id]).facts.every((fact) => said.has(fact)))
}
