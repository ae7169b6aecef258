import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { paths } from '#app/web/paths.ts'
import { goingOf } from '#app/shell/going-to-child.ts'
import { welfareChecksWaiting } from '#app/shell/queries/welfare-checks.server.ts'
import { pageOf, type ListedThing } from '../listed-thing.ts'

/** How many children to go to now, and the page that says to whom. */
export type ToGoTo = { readonly children: number; readonly href: string }

/** The children to go to before anything else: those this grown-up is asked to check on, and those of the alerts on their list to whom nobody has gone. */
export async function toGoTo(grant: Grant, listed: readonly ListedThing[]): Promise<ToGoTo | null> {
  const now = { calendar: await schoolCalendar(grant.read), at: grant.at }
  const asked = await welfareChecksWaiting(grant)
  const nobodyWent = listed.filter((thing) => goingOf(thing, now)?.went === null)
  const children = new Set([...asked, ...nobodyWent].map(({ childId }) => childId)).size
  const [first] = nobodyWent
  if (asked.length > 0) return { children, href: paths.checkOns }
  return first ? { children, href: pageOf(first) } : null
}
