import type { Grant } from '#app/access/grant.server.ts'
import { openAlerts } from '#app/alerts/queries/open-alerts.server.ts'
import { waitingConcerns } from '#app/concerns/queries/waiting-concerns.server.ts'
import { openCrises } from '#app/crisis/queries/open-crises.server.ts'
import { worriesToRead } from '#app/people/queries/worries-to-read.server.ts'
import { worriesShown } from '#app/worries/pages.ts'
import { worryList } from '#app/worries/queries/worry-list.server.ts'
import { deskFacts } from './desk-facts.server.ts'

/** Everything that waits for the safeguarding team: open crises, alerts, worries to read, and concerns to decide. That it is looked at is on the record. */
export async function onTheDesk(grant: Grant<'desk.read'>) {
  const crises = (await deskFacts(grant)).hasCrises ? await openCrises(grant) : []
  const alerts = await openAlerts(grant)
  const concerns = await waitingConcerns(grant)
  const toRead = await worriesToRead(grant)
  const worries = await worryList(grant, { which: 'unread', most: worriesShown })
  await grant.recordList('desk', { crisis: crises, alert: alerts, worry: worries, concern: concerns })
  return { crises, alerts, toRead, worries, concerns }
}
