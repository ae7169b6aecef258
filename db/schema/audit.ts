import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from './columns.ts'

export const auditVerbs = ['CREATE', 'READ', 'UPDATE', 'DELETE', 'LOGIN', 'LOGOUT', 'EXPORT', 'DENY'] as const

/**
 * Who did what, to what, and when: one line for every change and for every reading of something sensitive.
 * Written by the access layer in the same transaction, never by hand; triggers refuse to change or remove a line.
 */
export const auditEntries = sqliteTable(
  'audit_entries',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    at: moment('at').notNull(),
    verb: text('verb', { enum: auditVerbs }).notNull(),
    /** The permission that was used, for example "alert.acknowledge". */
    action: text('action').notNull(),
    actorId: text('actor_id'),
    actorRoles: text('actor_roles').notNull(),
    /** The person it was done for, when someone acts for another. */
    onBehalfOf: text('on_behalf_of'),
    entity: text('entity').notNull(),
    entityId: text('entity_id').notNull(),
    /** What changed, as JSON, without secrets and without what a child wrote. */
    before: text('before'),
    after: text('after'),
    requestId: text('request_id').notNull(),
    /** Grown-ups only. A child's address is never kept. */
    address: text('address'),
    agent: text('agent'),
  },
  (table) => [
    index('audit_by_entity').on(table.entity, table.entityId),
    index('audit_by_actor').on(table.actorId, table.at),
  ],
)
