import { and, eq, gt, inArray, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { alertEvidence, alerts } from '#db/schema/alerts.ts'
import { children, classStaff } from '#db/schema/children.ts'
import { worries } from '#db/schema/worries.ts'
import type { AnyAction, Grant } from './grant.server.ts'

/** The classes the actor cares for at this moment. */
export function ownClasses(grant: Grant<AnyAction>) {
  return grant.read
    .select({ id: classStaff.classId })
    .from(classStaff)
    .where(
      and(
        eq(classStaff.personId, grant.actor.id),
        lte(classStaff.from, grant.at),
        or(isNull(classStaff.until), gt(classStaff.until, grant.at)),
      ),
    )
}

/** Limits a query to the children this grant reaches. Every query about a child says it. */
export function inScope(grant: Grant<AnyAction>, childId: SQLiteColumn): SQL {
  switch (grant.scope) {
    case 'school':
      return sql`true`
    case 'self':
      return eq(childId, grant.actor.id)
    case 'class':
      return inArray(
        childId,
        grant.read
          .select({ id: children.id })
          .from(children)
          .where(inArray(children.classId, ownClasses(grant))),
      )
  }
}

/** Limits a query to the classes this grant reaches. */
export function classInScope(grant: Grant, classId: SQLiteColumn): SQL {
  switch (grant.scope) {
    case 'school':
      return sql`true`
    case 'class':
      return inArray(classId, ownClasses(grant))
    case 'self':
      return inArray(
        classId,
        grant.read.select({ id: children.classId }).from(children).where(eq(children.id, grant.actor.id)),
      )
  }
}

/** Limits a query to records this grant may open: what is for the lead only stays with those who reach the whole school. */
export function forAudience(grant: Grant, audience: SQLiteColumn): SQL {
  return grant.scope === 'school' ? sql`true` : eq(audience, 'class')
}

/** Limits a query to the worries this grant may open: those in reach, and those a child asked this very person to read. */
export function worryInReach(grant: Grant): SQL {
  const usual = and(inScope(grant, worries.childId), forAudience(grant, worries.audience))
  return sql`(${usual} or ${eq(worries.chosenPersonId, grant.actor.id)})`
}

/**
 * Limits a query to the alerts this grant may open: those in reach, and those a worry raised that a child asked this
 * very person to read. What is for the lead only stays with the lead all the same.
 */
export function alertInReach(grant: Grant): SQL {
  const asked = grant.read
    .select({ id: alertEvidence.alertId })
    .from(alertEvidence)
    .innerJoin(worries, eq(worries.id, alertEvidence.worryId))
    .where(eq(worries.chosenPersonId, grant.actor.id))
  return sql`(${forAudience(grant, alerts.audience)} and (${inScope(grant, alerts.childId)} or ${inArray(alerts.id, asked)}))`
}
