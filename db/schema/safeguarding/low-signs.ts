import { blob, index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { byEach, day, id, moment } from '../columns.ts'
import { children } from '../school/children.ts'
import { worries } from './worries.ts'

/** Something a child wrote that is no alert by itself and counts together with others: what it may be about, never the words. */
export const lowSigns = sqliteTable(
  'low_signs',
  {
    id: id(),
    childId: text('child_id')
      .notNull()
      .references(() => children.id),
    worryId: text('worry_id')
      .notNull()
      .references(() => worries.id),
    /** The family of rules that noticed it, sealed with the child's key. */
    family: blob('family', { mode: 'buffer' }).notNull(),
    /** The day of the school on which it was written. */
    day: day('day').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [index('low_signs_by_child').on(table.childId, table.day), ...byEach('low_signs', table.worryId)],
)
