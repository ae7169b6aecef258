import { sql, type SQL } from 'drizzle-orm'
import { children } from '#db/schema/children.ts'

/** A child as staff read it: "Amira K". */
export const childName: SQL<string> = sql<string>`${children.firstName} || ' ' || ${children.familyInitial}`
