import { blob, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { byEach, id, moment } from './columns.ts'
import { children, classOpenings } from './school/children.ts'
import { people } from './school/people.ts'

export const sessionKinds = ['adult', 'child', 'doorstep'] as const

/**
 * Someone at a browser: a grown-up or a child who has signed in, or a child on the doorstep who knows the class code
 * and is still saying who they are. The cookie holds a random id; only its SHA-256 is kept here.
 */
export const sessions = sqliteTable(
  'sessions',
  {
    id: id(),
    /** SHA-256 of the cookie's value, in base64url. */
    hash: text('hash').notNull().unique(),
    kind: text('kind', { enum: sessionKinds }).notNull(),
    personId: text('person_id').references(() => people.id),
    childId: text('child_id').references(() => children.id),
    openingId: text('opening_id').references(() => classOpenings.id),
    /** On the doorstep: the pictures tapped so far, sealed with the school's key. */
    tapped: blob('tapped', { mode: 'buffer' }),
    /** How well they proved who they are: 1 password or pictures, 2 a second factor. */
    factor: integer('factor').notNull().default(1),
    /** The session the browser held as this one began, for as long as that is kept: both were at one browser. */
    afterId: text('after_id'),
    /** When they last gave their password in this session, if not only as it began. */
    provedAt: moment('proved_at'),
    createdAt: moment('created_at').notNull(),
    lastSeenAt: moment('last_seen_at').notNull(),
    endedAt: moment('ended_at'),
    /** Grown-ups only: where and with what they signed in. Never kept for a child. */
    address: text('address'),
    agent: text('agent'),
  },
  (table) => [
    index('sessions_by_person').on(table.personId),
    index('sessions_by_child').on(table.childId),
    index('sessions_by_beginning').on(table.createdAt),
    ...byEach('sessions', table.openingId),
  ],
)

/** How often something has been tried lately, counted in one statement so that a crowd cannot slip through. */
export const rateLimits = sqliteTable(
  'tries',
  {
    /** What is counted, for example "sign-in account 3f…" (never an e-mail address in clear). */
    key: text('key').primaryKey(),
    count: integer('count').notNull(),
    /** When the counting starts afresh. */
    resetsAt: moment('resets_at').notNull(),
    /** Until then nothing more is tried, where tries are slowed and not only counted. */
    waitsUntil: moment('waits_until'),
  },
  (table) => [index('tries_by_reset').on(table.resetsAt)],
)

/**
 * A browser somebody came in from before, so that strangers' tries at their door do not keep them out; or a tablet on
 * which children came in. The cookie holds a random id; only its SHA-256 is kept here.
 */
export const knownDevices = sqliteTable(
  'known_devices',
  {
    id: id(),
    /** SHA-256 of the cookie's value, in base64url. */
    hash: text('hash').notNull(),
    /** The id of the person (on the platform's side, of The Lift's own staff), or "tablet". Never a child. */
    holder: text('holder').notNull(),
    createdAt: moment('created_at').notNull(),
    lastUsedAt: moment('last_used_at').notNull(),
  },
  (table) => [
    uniqueIndex('known_devices_by_hash').on(table.hash, table.holder),
    index('known_devices_by_holder').on(table.holder, table.lastUsedAt),
    index('known_devices_by_use').on(table.lastUsedAt),
  ],
)

/** Forms already acted on, so that pressing twice or sending again changes nothing. */
export const submittedForms = sqliteTable(
  'used_forms',
  {
    token: text('token').primaryKey(),
    usedAt: moment('used_at').notNull(),
  },
  (table) => [index('used_forms_by_use').on(table.usedAt)],
)

/**
 * What somebody had typed into a form that could not be taken then: they had been signed out, somebody else was signed in,
 * or their password was asked for. It is sealed, comes back to them alone, and is gone after an hour. Its table keeps the name it
 * was made with.
 */
export const heldForms = sqliteTable(
  'kept_forms',
  {
    id: id(),
    personId: text('person_id').references(() => people.id),
    childId: text('child_id').references(() => children.id),
    /** The page it was sent from, where it comes back. */
    address: text('address').notNull(),
    /** What tells it from another form of that page, as a keyed hash; nothing where it was kept before that was noted. */
    form: text('form'),
    sealed: blob('sealed', { mode: 'buffer' }).notNull(),
    /** Whether it came with its owner's own session; otherwise only from a browser in which they had been signed in. */
    withSession: integer('with_session', { mode: 'boolean' }).notNull().default(true),
    keptAt: moment('kept_at').notNull(),
  },
  (table) => [
    index('kept_forms_by_person').on(table.personId),
    index('kept_forms_by_child').on(table.childId),
    index('kept_forms_by_time').on(table.keptAt),
  ],
)
