import { authorize, type RouteArgs } from '#app/access/authorize.server.ts'
import type { Grant } from '#app/access/grant.server.ts'
import type { PlatformGrant } from '#app/access/authorize-platform.server.ts'
import { acknowledgeAlert } from '#app/safeguarding/alerts/commands/acknowledge-alert.server.ts'
import { raiseAlert } from '#app/safeguarding/alerts/commands/raise-alert.server.ts'
import { findAlert } from '#app/safeguarding/alerts/queries/find-alert.server.ts'
import { neededNow } from '#app/safeguarding/screening/rules.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { startCheckIn } from '#app/child/check-in/commands/start-check-in.server.ts'
import { myCheckIn } from '#app/child/check-in/queries/my-check-in.server.ts'
import { myGarden } from '#app/child/garden/queries/my-garden.server.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'

type Given = {
  readonly asked: RouteArgs
  readonly reading: Grant<'alert.read'>
  readonly taking: Grant<'alert.acknowledge'>
  readonly child: Grant<'check-in.do'>
  readonly platform: PlatformGrant
  readonly calendar: SchoolCalendar
}
const taken = { note: null, seen: '' }
const aChild = { childId: '', finding: neededNow, at: new Date(0) }

/** What may be done with a permission. This compiles. */
export function withTheRightGrant({ asked, reading, taking, child }: Given) {
  return [
    authorize(asked, 'alert.read'),
    findAlert(reading, ''),
    // Whoever may take an alert may look at the one they take.
    findAlert(taking, ''),
    acknowledgeAlert(taking, '', taken),
    startCheckIn(child),
    reading.read.select().from(alerts),
    taking.change('alert', '', (tx) => tx.delete(alerts)),
    partsOf(paths.acknowledgement, {}).alertId,
  ]
}

/** Nothing about a child is asked without permission to. */
export function withoutAGrant() {
  return [
    // @ts-expect-error a question needs a grant
    findAlert(),
    // @ts-expect-error an id is no permission
    findAlert('', ''),
    // @ts-expect-error a child's own garden needs the child's grant
    myGarden({}),
  ]
}

/** Permission for one thing is none for another. */
export function withTheWrongGrant({ asked, reading, taking, child, platform }: Given) {
  return [
    // @ts-expect-error reading an alert is not taking it
    acknowledgeAlert(reading, '', taken),
    // @ts-expect-error a child does not look at alerts
    findAlert(child, ''),
    // @ts-expect-error a grown-up does not do a child's check-in
    startCheckIn(reading),
    // @ts-expect-error nor look at it as the child
    myCheckIn(taking),
    // @ts-expect-error The Lift's own staff have no grant in a school
    findAlert(platform, ''),
    // @ts-expect-error nobody has heard of this action
    authorize(asked, 'alert.destroy'),
  ]
}

/** A grant is not made by hand, widened or used for somebody else. */
export function forgedGrants({ reading, child }: Given) {
  // @ts-expect-error only a door can put the mark on a grant
  const forged: Grant<'alert.read'> = {
    action: 'alert.read',
    actor: reading.actor,
    scope: 'school',
    at: reading.at,
    since: reading.since,
    school: reading.school,
    read: reading.read,
    change: (entity, entityId, work) => reading.change(entity, entityId, work),
    recordReading: (entity, ids) => reading.recordReading(entity, ids),
    recordList: (list, shown) => reading.recordList(list, shown),
  }
  // @ts-expect-error a grant for one action is none for another
  const swapped: Grant<'alert.acknowledge'> = reading
  // @ts-expect-error how far a grant reaches is not changed
  child.scope = 'school'
  // @ts-expect-error nor who holds it
  child.actor = reading.actor
  // @ts-expect-error nor who they are
  child.actor.id = ''
  // @ts-expect-error nor which roles they have
  child.actor.roles.push('lead')
  // @ts-expect-error there is no such reach
  const everyone: Grant['scope'] = 'everyone'
  return [forged, swapped, everyone]
}

/** Nothing is written but inside change(), which puts it on the record. */
export function writesOnTheSide({ reading, taking, calendar }: Given) {
  return [
    // @ts-expect-error a grant reads, and does not write
    reading.read.insert(alerts),
    // @ts-expect-error not even whoever may change the thing
    taking.read.update(alerts),
    // @ts-expect-error nor remove it
    taking.read.delete(alerts),
    // @ts-expect-error nor write in SQL of their own
    taking.read.run(''),
    // @ts-expect-error nor begin a change that is on no record
    taking.read.transaction(() => undefined),
    // @ts-expect-error what takes part in a change is given the change
    raiseAlert(taking, { ...aChild, calendar }),
    // @ts-expect-error and not the database it reads from
    raiseAlert(taking.read, { ...aChild, calendar }),
    // @ts-expect-error a change is of a kind of thing that the record knows
    taking.change('everything', '', (tx) => tx.delete(alerts)),
  ]
}

/** A link has the parts its address has, and no other. */
export function wrongAddresses() {
  return [
    // @ts-expect-error an alert's address needs the alert
    href(paths.alert, {}),
    // @ts-expect-error and has no child in it
    partsOf(paths.alert, {}).childId,
  ]
}
