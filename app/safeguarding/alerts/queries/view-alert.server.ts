import type { GrantOn } from '#app/access/grant.server.ts'
import { emergencyOpenings } from '#app/safeguarding/exclusions/queries/emergency-openings.server.ts'
import { reportDamageInAlert } from '../commands/report-damage.server.ts'
import { reasonsOnPage } from './reasons-on-page.server.ts'
import { earlierAlert } from './earlier-alert.server.ts'
import { findAlert } from './find-alert.server.ts'
import { namedStillExcluded } from './named-still-excluded.server.ts'
import { worriesBehind } from './worries-behind.server.ts'

export type ViewedAlert = Awaited<ReturnType<typeof viewAlert>>

/** An alert with what lies behind it, as far as this person may read it. That they read it is on the record before they do. */
export async function viewAlert(grant: GrantOn<'alert' | 'allegation'>, alertId: string) {
  const alert = await findAlert(grant, alertId)
  const reasons = await reasonsOnPage(grant, [alert])
  const damaged = reasons.filter(({ isDamaged }) => isDamaged)
  await reportDamageInAlert(
    grant,
    alert,
    damaged.map(({ id }) => id),
  )
  const worries = await worriesBehind(grant, alert)
  await grant.recordReading('alert', [alert.id])
  await grant.recordReading(
    'worry',
    worries.map(({ id }) => id),
  )
  // An alert that came of a worry is opened with the worry.
  const openings = await emergencyOpenings(grant, [{ alertId }, ...worries.map(({ id }) => ({ worryId: id }))])
  // What a child told is passed on with what came of it, from where it stands.
  const named =
    worries.length > 0 ? [] : (await namedStillExcluded(grant, { alertId })).map(({ knownAs }) => ({ knownAs }))
  return { alert, reasons, worries, named, openings, earlier: await earlierAlert(grant, alert) }
}
