import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { byEach, day, id, list, moment } from '../columns.ts'
import { children } from './children.ts'
import { people } from './people.ts'

export const schoolWeekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const
export type SchoolWeekday = (typeof schoolWeekdays)[number]

/** On which weekdays a child who does not come every day is expected, from one day until another. */
export const timetables = sqliteTable(
  'timetables',
  {
    id: id(),
    childId: text('child_id')
      .notNull()
      .references(() => children.id),
    weekdays: list<SchoolWeekday>('weekdays').notNull(),
    from: day('from').notNull(),
    /** The last day on which it holds; none when it goes on. */
    until: day('until'),
    setBy: text('set_by')
      .notNull()
      .references(() => people.id),
    setAt: moment('set_at').notNull(),
  },
  (table) => [index('timetables_by_child').on(table.childId, table.from), ...byEach('timetables', table.setBy)],
)

/** A day on which a child who was expected did not come. Whoever is not marked is presumed to be there. */
export const absences = sqliteTable(
  'absences',
  {
    childId: text('child_id')
      .notNull()
      .references(() => children.id),
    date: day('date').notNull(),
    markedBy: text('marked_by')
      .notNull()
      .references(() => people.id),
    markedAt: moment('marked_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.childId, table.date] }),
    index('absences_by_date').on(table.date),
    ...byEach('absences', table.markedBy),
  ],
)
