import { and, desc, eq, gt, ne } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { isKeptFromAccused } from '#app/people/queries/accused-staff.server.ts'
import { alertEvidence, alerts } from '#db/schema/alerts.ts'
import { openedEvidence } from '../queries/opened-evidence.server.ts'
import { neededNow } from '../rules.ts'
import { raiseAlert } from './raise-alert.server.ts'

const sameAsk = 60_000

/** A child pressed "I need a grown-up now": the lead, the deputies and the grown-ups of the class are told at once, but for whom the child has accused. */
export async function askForHelp(grant: Grant<'help.ask'>): Promise<void> {
  const { at } = grant
  const childId = grant.actor.id
  const calendar = await schoolCalendar(grant.read)
  await grant.change('child', childId, async (tx, note) => {
    const lately = await tx
      .select({ id: alertEvidence.id, childId: alerts.childId, alertId: alerts.id, found: alertEvidence.found })
      .from(alertEvidence)
      .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
      .where(
        and(
          eq(alerts.childId, childId),
          ne(alerts.state, 'resolved'),
          gt(alertEvidence.at, new Date(at.getTime() - sameAsk)),
        ),
      )
      .orderBy(desc(alertEvidence.id))
    const asked = (await openedEvidence(tx, lately)).find(({ rule }) => rule === neededNow.rule)
    if (asked && (await isKeptFromAccused(tx, { alertId: asked.alertId }, { childId, at }))) return
    const alertId = await raiseAlert(tx, { childId, finding: neededNow, at, calendar })
    note({ verb: 'CREATE', after: { alertId } })
  })
}
