import { ne, sql } from 'drizzle-orm'
import { check, index, sqliteTable, text, uniqueIndex, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { id, moment } from '../columns.ts'
import { alerts } from './alerts.ts'
import { concerns } from './concerns.ts'
import { exclusionReasons } from './exclusion-reasons.ts'
import { people } from '../school/people.ts'
import { worries } from './worries.ts'

const record = () => ({
  worryId: text('worry_id').references(() => worries.id),
  alertId: text('alert_id').references(() => alerts.id),
  concernId: text('concern_id').references(() => concerns.id),
})

const isOne = ({ worryId, alertId, concernId }: Record<'worryId' | 'alertId' | 'concernId', SQLiteColumn>) =>
  sql`(${worryId} is not null) + (${alertId} is not null) + (${concernId} is not null) = 1`

/** A grown-up whom a worry, an alert or a concern speaks of: it is not shown to them and they are not told of it. */
export const recordExclusions = sqliteTable(
  'kept_from',
  {
    id: id(),
    /** A keyed hash of the grown-up's id: who it is can be told only with the school's key. */
    personKey: text('person_key').notNull(),
    ...record(),
    because: text('because', { enum: exclusionReasons }).notNull().default('alleged'),
    at: moment('at').notNull(),
  },
  (table) => [
    index('kept_from_by_worry').on(table.worryId),
    index('kept_from_by_alert').on(table.alertId),
    index('kept_from_by_concern').on(table.concernId),
    check('kept_from_one_thing', isOne(table)),
    check('kept_from_because', sql`${table.because} in ('alleged', 'accused elsewhere', 'named')`),
  ],
)

/** Limits a query to what is kept from somebody for good. */
export const excludedForGood = ne(recordExclusions.because, 'named')

/** To whom something opens besides its usual readers: a role, those it only names because there is nobody else or because
 * somebody passed it on to them, or two grown-ups together. */
export const openedTo = ['head', 'lead', 'named', 'passed on', 'two together'] as const
export type OpenedTo = (typeof openedTo)[number]

/**
 * That a worry, an alert or a concern opens to more people than it did, because nobody else was there to read it or
 * because somebody passed it on. Never changed, never removed.
 */
export const recordOpenings = sqliteTable(
  'record_openings',
  {
    id: id(),
    ...record(),
    opensTo: text('opens_to', { enum: openedTo }).notNull(),
    at: moment('at').notNull(),
    /** Who passed it on; nobody where The Lift opened it by itself. */
    openedBy: text('opened_by').references(() => people.id),
  },
  (table) => [
    uniqueIndex('record_openings_of_worry').on(table.worryId, table.opensTo),
    uniqueIndex('record_openings_of_alert').on(table.alertId, table.opensTo),
    uniqueIndex('record_openings_of_concern').on(table.concernId, table.opensTo),
    index('record_openings_by_person').on(table.openedBy),
    check('record_openings_one_thing', isOne(table)),
  ],
)

/**
 * Two grown-ups open something together that nobody at the school may read alone: one asks, the other agrees. Where only
 * one is left who may, they open it with the safeguarding governor beside them, and nobody agrees.
 */
export const jointOpenings = sqliteTable(
  'joint_openings',
  {
    id: id(),
    openingId: text('opening_id')
      .notNull()
      .references(() => recordOpenings.id),
    askedBy: text('asked_by')
      .notNull()
      .references(() => people.id),
    askedAt: moment('asked_at').notNull(),
    agreedBy: text('agreed_by').references(() => people.id),
    agreedAt: moment('agreed_at'),
  },
  (table) => [
    index('joint_openings_by_opening').on(table.openingId),
    index('joint_openings_by_asker').on(table.askedBy),
    index('joint_openings_by_agreer').on(table.agreedBy),
  ],
)

/**
 * A code that was mailed to the safeguarding governor, with which they alone read what fewer than two grown-ups of the
 * school could open together. Only its hash is kept. It ends by itself, and once they have said that they read it.
 */
export const governorCodes = sqliteTable(
  'governor_codes',
  {
    id: id(),
    openingId: text('opening_id')
      .notNull()
      .references(() => recordOpenings.id),
    /** The message it goes out with; messages are tidied away, so it is no foreign key. */
    messageId: text('message_id').notNull().unique(),
    address: text('address').notNull(),
    /** SHA-256 of the code, in base64url. */
    codeHash: text('code_hash').notNull().unique(),
    sentAt: moment('sent_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    /** When the record was first opened with it, and when they said that they had read it. */
    openedAt: moment('opened_at'),
    readAt: moment('read_at'),
  },
  (table) => [index('governor_codes_by_opening').on(table.openingId)],
)
