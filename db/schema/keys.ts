import { blob, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { children } from './children.ts'

/** The key to what a child told, itself sealed with the school's key. Without it nothing of it can be read again. */
export const childDataKeys = sqliteTable('child_data_keys', {
  childId: text('child_id')
    .primaryKey()
    .references(() => children.id),
  wrapped: blob('wrapped', { mode: 'buffer' }).notNull(),
})
