import type { Grant } from '#app/access/grant.server.ts'
import { href } from '#app/href.ts'
import type { paths } from '#app/paths.ts'
import type { NextOne } from '#app/ui/staff/next-one.tsx'
import { alertsWaiting } from './alerts-waiting.server.ts'

/** The first alert of the list that waits for this grown-up, and how many do: nobody has it, or they have and it is new. */
export async function nextAlert(
  grant: Grant<'alert.read' | 'allegation.read'>,
  path: typeof paths.alert | typeof paths.headAlert,
): Promise<NextOne> {
  const alerts = await alertsWaiting(grant, { ofClass: false }, { classId: null })
  const waiting = alerts.filter(
    ({ state, ownerId }) => state === 'unread' && (ownerId === null || ownerId === grant.actor.id),
  )
  const [first] = waiting
  return first ? { href: href(path, { alertId: first.id }), left: waiting.length } : null
}
