import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Where something stood in clear before a build that seals it: a table, or the file of the whole school. */
export const placesToSeal = [
  'alerts',
  'kept_from',
  'alert_evidence',
  'alert_events',
  'low_signs',
  'child_keys',
  'file',
] as const
export type PlaceToSeal = (typeof placesToSeal)[number]

/**
 * What stood in clear before it was sealed, for as long as it is not: a migration has no key and leaves it here, and when
 * the school is next opened each row is sealed in its place and goes. Nothing is ever added.
 */
export const toSeal = sqliteTable(
  'to_seal',
  {
    place: text('place', { enum: placesToSeal }).notNull(),
    rowId: text('row_id').notNull(),
    childId: text('child_id'),
    clear: text('clear').notNull(),
  },
  (table) => [primaryKey({ columns: [table.place, table.rowId] })],
)
