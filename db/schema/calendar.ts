import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { day } from '../columns.ts'

/** What a weekday can be to a school. Only a 'school' day has children in it. */
export const dayKinds = ['school', 'inset', 'holiday', 'bank_holiday', 'closure'] as const
export type DayKind = (typeof dayKinds)[number]

/** The school's calendar, a row for each day it knows of. A day without a row is not a school day. */
export const schoolDays = sqliteTable('school_days', {
  date: day('date').primaryKey(),
  kind: text('kind', { enum: dayKinds }).notNull(),
  /** When school opens and closes that day, HH:MM in the school's own time zone. */
  opens: text('opens').notNull().default('08:45'),
  closes: text('closes').notNull().default('15:30'),
})
