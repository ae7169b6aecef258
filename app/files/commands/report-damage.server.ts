import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { raiseAlert } from '#app/alerts/commands/raise-alert.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { alertEvidence, alerts } from '#db/schema/alerts.ts'
import type { Writer } from '#db/tenants.server.ts'
import { recordDamaged } from '../damaged.ts'

/** Says in an urgent alert that something written about a child cannot be opened, once for each such thing, however often it is looked at. */
export async function reportDamage(grant: Grant, childId: string, damagedIds: readonly string[]): Promise<void> {
  if (damagedIds.length === 0) return
  const { at, read } = grant
  if ((await unreported(read, { grant, childId }, damagedIds)).length === 0) return
  const calendar = await schoolCalendar(read)
  await grant.change('file', childId, async (tx, note) => {
    const ids = await unreported(tx, { grant, childId }, damagedIds)
    const finding = recordDamaged(ids)
    const alertId = ids.length > 0 ? await raiseAlert(tx, { childId, finding, at, calendar }) : null
    note({ after: { damaged: ids.length, alertId } })
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
