import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { children } from '#db/schema/school/children.ts'

// A column in a statement of its own keeps its table's name, which the question whether there is another one needs.
const own = (column: SQLWrapper) => sql`${column}`
const [id, classId, firstName, initial] = [
  children.id,
  children.classId,
  children.firstName,
  children.familyInitial,
].map(own)

const another = sql`select 1 from ${children} as "another" where "another"."class_id" = ${classId} and "another"."first_name" = ${firstName} and "another"."id" <> ${id}`
const sameName = sql`exists (${another})`
const sameInitial = sql`exists (${another} and "another"."family_initial" = ${initial})`
const animal = sql`' (' || coalesce(${own(children.animal)}, ${own(children.number)}) || ')'`

/** A child as staff read it: "Amira K"; where their class has another of that name, with what tells them apart: "Noah S (fox)". */
export const childName: SQL<string> = sql<string>`${firstName} || ' ' || ${initial} || case when ${sameInitial} then ${animal} else '' end`

/** A child by first name alone, and by more only where their class has another of that name. */
export const shortName: SQL<string> = sql<string>`case when ${sameName} then ${childName} else ${firstName} end`
