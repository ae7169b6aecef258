import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** How this school has set The Lift up. One row. */
export const schoolSettings = sqliteTable('school_settings', {
  one: integer('one').primaryKey(),
  /** How many pictures a child taps to sign in: 3 out of 12, or 4 out of 16. */
  pictureCount: integer('picture_count').notNull().default(3),
  timeZone: text('time_zone').notNull().default('Europe/London'),
})
