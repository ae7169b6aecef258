import { gt, isNull, lte, or, sql, type Placeholder, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { children } from '#db/schema/school/children.ts'

type OnDay = string | Placeholder

/** Limits a query to the children who are at the school on a day: from their first day until the day before `left_on`. */
export function onRoll(day: OnDay): SQL {
  return sql`(${lte(children.joinedOn, day)} and ${notLeftBy(day)})`
}

/** Limits a query to the children who have not left by a day, whether or not they have begun. */
export function notLeftBy(day: OnDay): SQL {
  return sql`(${isNull(children.leftOn)} or ${gt(children.leftOn, day)})`
}

/** Limits a query to what a grown-up has at a moment, a role or a class in their care: from when it begins until it ends. */
export function isHeld(held: { from: SQLiteColumn; until: SQLiteColumn }, at: Date | Placeholder): SQL {
  return sql`(${lte(held.from, at)} and ${or(isNull(held.until), gt(held.until, at))})`
}
