import { and, eq } from 'drizzle-orm'
import type { GrantOn } from '#app/access/grant.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { conflict, notFound } from '#app/web/http.ts'
import { theGovernor } from '#app/school/staff/the-governor.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { people } from '#db/schema/school/people.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

/** Why an alert cannot be changed as somebody asked: out of reach, or further on than their page knew, naming who has it. */
export async function refuseChange(
  tx: Writer,
  grant: GrantOn<'alert' | 'allegation'>,
  alertId: string,
): Promise<Response> {
  const [alert] = await tx
    .select({ state: alerts.state, acknowledgedBy: alerts.acknowledgedBy, resolvedBy: alerts.resolvedBy })
    .from(alerts)
    .where(and(eq(alerts.id, alertId), alertInReach(grant)))
  if (!alert) return notFound()
  if (alert.state === 'unread' && alert.acknowledgedBy !== null)
    return conflict('There is new information about this child. Open the alert and look at it first.')
  if (alert.state === 'unread')
    return conflict(
      'Nobody has picked up this alert yet. Do that first, so that others can see who is dealing with it.',
    )
  const isResolved = alert.state === 'resolved'
  const [person] = await tx
    .select({ id: people.id, knownAs: people.knownAs })
    .from(people)
    .where(eq(people.id, (isResolved ? alert.resolvedBy : alert.acknowledgedBy) ?? ''))
  const who = person?.id === grant.actor.id ? 'You' : (person?.knownAs ?? theGovernor)
  const [has, is] = who === 'You' ? ['have', 'are'] : ['has', 'is']
  return conflict(
    isResolved ? `${who} ${has} already resolved this alert.` : `${who} ${is} already dealing with this alert.`,
  )
}
