import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach, concernInReach } from '#app/access/scope.server.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { pagesOf } from '#app/safeguarding/worries/pages.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { people } from '#db/schema/school/people.ts'

const pageSize = 20

/** Which of the decided are asked for: a page of all, or of those about these children. */
type Asked = { readonly childIds: readonly string[] | null; readonly page: number }

/** A page of the concerns and alerts in a head's reach that are decided, the latest first, and how many there are. */
export async function allDecided(grant: Grant<'allegation.read'>, { childIds, page: asked }: Asked) {
  const { read } = grant
  const isOfThem = (childId: typeof concerns.childId | typeof alerts.childId) =>
    childIds === null ? undefined : inArray(childId, [...childIds])
  const concernIsMeant = and(eq(concerns.state, 'closed'), concernInReach(grant), isOfThem(concerns.childId))
  const alertIsMeant = and(eq(alerts.state, 'resolved'), alertInReach(grant), isOfThem(alerts.childId))
  const named = {
    child: childName,
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
    .where(concernIsMeant)
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
    .where(alertIsMeant)
  const many = (await read.$count(concerns, concernIsMeant)) + (await read.$count(alerts, alertIsMeant))
  const pages = pagesOf(many, pageSize)
  const page = Math.min(asked, pages)
  const rows = await unionAll(ofConcerns, ofAlerts)
    .orderBy(desc(sql`decided_at`))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  return { rows, page, pages, many }
}
