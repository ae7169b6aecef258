import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id, moment } from '../columns.ts'
import { people } from './people.ts'

/** How this school has set The Lift up. One row. */
export const schoolSettings = sqliteTable('school_settings', {
  one: integer('one').primaryKey(),
  /** How many pictures a child taps to sign in: 3 out of 12, or 4 out of 16. */
  pictureCount: integer('picture_count').notNull().default(3),
  timeZone: text('time_zone').notNull().default('Europe/London'),
  /** The safeguarding governor, who is told to come in when nobody who is at the school may read something. */
  governorName: text('governor_name'),
  governorTelephone: text('governor_telephone'),
  governorEmail: text('governor_email'),
})

/**
 * That another safeguarding governor was named: who it was before, where anybody was, and who changed it. Somebody a
 * record is about cannot choose by it who reads that record.
 */
export const governorChanges = sqliteTable(
  'governor_changes',
  {
    id: id(),
    name: text('name'),
    telephone: text('telephone'),
    email: text('email'),
    changedBy: text('changed_by')
      .notNull()
      .references(() => people.id),
    at: moment('at').notNull(),
  },
  (table) => [index('governor_changes_by_person').on(table.changedBy)],
)
