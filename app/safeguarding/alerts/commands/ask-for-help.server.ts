import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { isExcludedAsAccused } from '#app/safeguarding/exclusions/queries/accused-staff.server.ts'
import { askedForHelp } from '../queries/asked-for-help.server.ts'
import { neededNow } from '#app/safeguarding/screening/rules.ts'
import { raiseAlert } from './raise-alert.server.ts'

/** Pressed again within so many ms it is the same call, unless the child said in between that it was a mistake. */
const sameAsk = 60_000

/** A child pressed "I need a grown-up now": the lead, the deputies and the grown-ups of the class are told at once, but for whom the child has accused. */
export async function askForHelp(grant: Grant<'help.ask'>): Promise<void> {
  const { at } = grant
  const childId = grant.actor.id
  const calendar = await schoolCalendar(grant.read)
  await grant.change('child', childId, async (tx, note) => {
    const asked = await askedForHelp(tx, grant, new Date(at.getTime() - sameAsk))
    const isSame = asked !== null && !asked.isResolved && !asked.isMistake
    if (isSame && (await isExcludedAsAccused(tx, { alertId: asked.alertId }, { childId, at }))) return
    const alertId = await raiseAlert(tx, { childId, finding: neededNow, at, calendar })
    note({ verb: 'CREATE', after: { alertId } })
  })
}
