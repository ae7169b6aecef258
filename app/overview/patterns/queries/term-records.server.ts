import { and, eq, gte, lt } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach, inScope, worryInReach } from '#app/access/scope.server.ts'
import { aboutAlerts } from '#app/safeguarding/escalation/queries/about-alerts.server.ts'
import type { Day } from '#app/school-time/civil-days.ts'
import { momentAt } from '#app/school-time/moment-at.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'

type Span = { readonly calendar: SchoolCalendar; readonly from: Day; readonly before: Day }

/** The alerts of some weeks, without a name and without what was told. */
export async function termAlerts(grant: Grant<'patterns.read'>, { calendar, from, before }: Span) {
  const found = await grant.read
    .select({
      id: alerts.id,
      childId: alerts.childId,
      about: alerts.about,
      severity: alerts.severity,
      from: alerts.raisedAt,
      until: alerts.acknowledgedAt,
      yearGroup: children.yearGroup,
      className: classes.name,
    })
    .from(alerts)
    .innerJoin(children, eq(children.id, alerts.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .where(
      and(
        gte(alerts.raisedAt, momentAt(calendar, from, '00:00')),
        lt(alerts.raisedAt, momentAt(calendar, before, '00:00')),
        alertInReach(grant),
      ),
    )
  return aboutAlerts(grant.read, found)
}

/** The worries of some weeks: what they were about and when they were read, and nothing of what was told. */
export function termWorries(grant: Grant<'patterns.read'>, { calendar, from, before }: Span) {
  return grant.read
    .select({ childId: worries.childId, topic: worries.topic, from: worries.writtenAt, until: worries.readAt })
    .from(worries)
    .where(
      and(
        gte(worries.writtenAt, momentAt(calendar, from, '00:00')),
        lt(worries.writtenAt, momentAt(calendar, before, '00:00')),
        worryInReach(grant),
      ),
    )
}

/** Which years are in which classes. */
export function yearsAndClasses(grant: Grant<'patterns.read'>) {
  return grant.read
    .selectDistinct({ yearGroup: children.yearGroup, className: classes.name })
    .from(children)
    .innerJoin(classes, eq(classes.id, children.classId))
    .where(inScope(grant, children.id))
}
