import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id, moment } from '#db/schema/columns.ts'

export const organisationTypes = [
  'school-primary',
  'school-secondary',
  'academy-trust',
  'clinic-private',
  'nhs-trust',
  'hospital',
  'charity',
  'other',
] as const
export const organisationStatuses = ['active', 'inactive', 'trial', 'suspended'] as const
export const plans = ['essential', 'professional', 'enterprise'] as const
export const stores = ['file', 'server'] as const

/** Every school The Lift serves: how it is found, what it has bought, and where its own database lives. Never a child's data. */
export const organisations = sqliteTable('organisations', {
  id: id(),
  /** The school's short name in addresses and file names: a–z, 0–9 and hyphens. */
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  type: text('type', { enum: organisationTypes }).notNull(),
  status: text('status', { enum: organisationStatuses }).notNull(),
  plan: text('plan', { enum: plans }).notNull(),
  maxChildren: integer('max_children').notNull(),
  maxPractitioners: integer('max_practitioners').notNull(),
  /** A file beside this process, or a namespace on a libSQL server. */
  store: text('store', { enum: stores }).notNull(),
  /** How many migrations its database has had. */
  schemaVersion: integer('schema_version').notNull(),
  /** A canary school is migrated before the others. */
  canary: integer('canary', { mode: 'boolean' }).notNull().default(false),
  /** Nobody goes to it and everybody knows its passwords: a school of the demonstration. */
  madeUp: integer('made_up', { mode: 'boolean' }).notNull().default(false),
  createdAt: moment('created_at').notNull(),
})

/** The host names at which a school answers, in lower case without a port. */
export const hosts = sqliteTable(
  'hosts',
  {
    host: text('host').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
  },
  (table) => [index('hosts_by_organisation').on(table.organisationId)],
)

/**
 * When somebody must next look into a school's own queue of work, so that schools where nothing is due are not asked.
 * It says when and never what.
 */
export const schoolsDue = sqliteTable(
  'schools_due',
  {
    organisationId: text('organisation_id')
      .primaryKey()
      .references(() => organisations.id),
    dueAt: moment('due_at').notNull(),
    /** Counts how often somebody has said that there is work. */
    seq: integer('seq').notNull().default(0),
    /** How often that had been said when somebody last looked. */
    seenSeq: integer('seen_seq').notNull().default(0),
    /** Until then a change may still be on its way to being kept whose work nobody has seen yet. */
    unsettledUntil: moment('unsettled_until'),
    leaseOwner: text('lease_owner'),
    leaseUntil: moment('lease_until'),
  },
  (table) => [index('schools_due_by_moment').on(table.dueAt)],
)

/** Each school's key, itself sealed with the master key: what children told opens only with all three at hand. */
export const schoolKeys = sqliteTable('school_keys', {
  organisationId: text('organisation_id')
    .primaryKey()
    .references(() => organisations.id),
  wrapped: blob('wrapped', { mode: 'buffer' }).notNull(),
})

/** The Lift's own staff. They look after schools and see no child. */
export const platformStaff = sqliteTable('platform_staff', {
  id: id(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  passwordHash: text('password_hash').notNull(),
  status: text('status', { enum: ['active', 'suspended'] })
    .notNull()
    .default('active'),
  createdAt: moment('created_at').notNull(),
})

/** A platform person at a browser; see the school's own sessions for the same idea. */
export const platformSessions = sqliteTable(
  'platform_sessions',
  {
    hash: text('hash').primaryKey(),
    staffId: text('staff_id')
      .notNull()
      .references(() => platformStaff.id),
    createdAt: moment('created_at').notNull(),
    lastSeenAt: moment('last_seen_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (table) => [
    index('platform_sessions_by_staff').on(table.staffId),
    index('platform_sessions_by_beginning').on(table.createdAt),
  ],
)

/** The platform's sign-in counts its tries, and knows devices again, as a school's does. */
export { knownDevices, rateLimits } from '../schema/access.ts'

/** Who did what on the platform's side; triggers refuse to change or remove a line. */
export const platformAudit = sqliteTable('platform_audit', {
  seq: integer('seq').primaryKey({ autoIncrement: true }),
  at: moment('at').notNull(),
  action: text('action').notNull(),
  staffId: text('staff_id'),
  entity: text('entity').notNull(),
  entityId: text('entity_id').notNull(),
  requestId: text('request_id').notNull(),
})
