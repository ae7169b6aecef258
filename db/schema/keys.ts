import { blob, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { children } from './school/children.ts'

/** The key to what a child told, itself sealed with the school's key. Without it nothing of it can be read again. */
export const childDataKeys = sqliteTable('child_data_keys', {
  childId: text('child_id')
    .primaryKey()
    .references(() => children.id),
  wrapped: blob('wrapped', { mode: 'buffer' }).notNull(),
})

/** Whose keys stand here: the school's own, for what belongs to no child and for every keyed hash. */
export const dataKeyKinds = ['school'] as const

/** The school's own data key, sealed with the school's key. It is never made anew: what is hashed with it must stay found. */
export const dataKeys = sqliteTable('data_keys', {
  kind: text('kind', { enum: dataKeyKinds }).primaryKey(),
  wrapped: blob('wrapped', { mode: 'buffer' }).notNull(),
})
