import { and, desc, eq, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach, concernInReach } from '#app/access/scope.server.ts'
import { childName } from '#app/children/queries/child-name.server.ts'
import { alerts } from '#db/schema/alerts.ts'
import { children, classes } from '#db/schema/children.ts'
import { concerns } from '#db/schema/concerns.ts'
import { people } from '#db/schema/people.ts'

/** So many are looked through for a name: more than any school decides in years. */
const most = 500

/** The concerns and alerts in a head's reach that are decided, the latest first. */
export function allDecided(grant: Grant<'allegation.read'>) {
  const { read } = grant
  const named = {
    child: childName,
    number: children.number,
    firstName: children.firstName,
    familyInitial: children.familyInitial,
    className: classes.name,
    by: people.knownAs,
  }
  const ofConcerns = read
    .select({
      kind: sql<'concern' | 'alert'>`'concern'`.as('kind'),
      id: concerns.id,
      ...named,
      decidedAt: sql<number>`${concerns.closedAt}`.as('decided_at'),
      outcome: sql<string | null>`${concerns.outcome}`.as('outcome'),
    })
    .from(concerns)
    .innerJoin(children, eq(children.id, concerns.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .leftJoin(people, eq(people.id, concerns.closedBy))
    .where(and(eq(concerns.state, 'closed'), concernInReach(grant)))
  const ofAlerts = read
    .select({
      kind: sql<'concern' | 'alert'>`'alert'`.as('kind'),
      id: alerts.id,
      ...named,
      decidedAt: sql<number>`${alerts.resolvedAt}`.as('decided_at'),
      outcome: sql<string | null>`${alerts.outcome}`.as('outcome'),
    })
    .from(alerts)
    .innerJoin(children, eq(children.id, alerts.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .leftJoin(people, eq(people.id, alerts.resolvedBy))
    .where(and(eq(alerts.state, 'resolved'), alertInReach(grant)))
  return unionAll(ofConcerns, ofAlerts)
    .orderBy(desc(sql`decided_at`))
    .limit(most)
}
