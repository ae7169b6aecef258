import { sql } from 'drizzle-orm'
import { check, index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id, moment } from '../columns.ts'
import { alerts } from './alerts.ts'
import { concerns } from './concerns.ts'
import { people } from './people.ts'
import { worries } from './worries.ts'

/** A grown-up whom a worry, an alert or a concern is about: they are never shown it and never told of it. */
export const keptFrom = sqliteTable(
  'kept_from',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    worryId: text('worry_id').references(() => worries.id),
    alertId: text('alert_id').references(() => alerts.id),
    concernId: text('concern_id').references(() => concerns.id),
    at: moment('at').notNull(),
  },
  (table) => [
    index('kept_from_by_worry').on(table.worryId),
    index('kept_from_by_alert').on(table.alertId),
    index('kept_from_by_concern').on(table.concernId),
    check(
      'kept_from_one_thing',
      sql`(${table.worryId} is not null) + (${table.alertId} is not null) + (${table.concernId} is not null) = 1`,
    ),
  ],
)
