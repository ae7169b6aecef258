import { blob, index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { byEach, id, moment } from '../columns.ts'
import { alerts } from './alerts.ts'
import { children } from '../school/children.ts'
import { people } from '../school/people.ts'
import { audiences, worries } from './worries.ts'

/** Whom a concern is about: the child's life, or what a grown-up who works with children did. The second is the head's. */
export const concernSubjects = ['child', 'adult'] as const
export type ConcernSubject = (typeof concernSubjects)[number]
export const concernStates = ['unread', 'open', 'closed'] as const
export type ConcernState = (typeof concernStates)[number]
export const concernOutcomes = [
  'support in school',
  'early help',
  'children’s services',
  'police',
  'local authority designated officer',
  'no further action',
] as const
export type ConcernOutcome = (typeof concernOutcomes)[number]

/** Something a grown-up of the school saw or heard about a child and passes on at once. What it says never changes. */
export const concerns = sqliteTable(
  'concerns',
  {
    id: id(),
    childId: text('child_id')
      .notNull()
      .references(() => children.id),
    subject: text('subject', { enum: concernSubjects }).notNull(),
    /** Whose it is: the lead and deputies', or the head's when it is about a grown-up. */
    audience: text('audience', { enum: audiences }).notNull(),
    state: text('state', { enum: concernStates }).notNull().default('unread'),
    raisedBy: text('raised_by')
      .notNull()
      .references(() => people.id),
    raisedAt: moment('raised_at').notNull(),
    /** When it happened, as far as whoever passes it on knows. */
    occurredAt: moment('occurred_at').notNull(),
    /** By when somebody must have read it. */
    dueAt: moment('due_at').notNull(),
    /**
     * What was seen or heard; the child's own words; what was done so far; who else knows; which grown-up it is about.
     * Each sealed with the child's key.
     */
    seen: blob('seen', { mode: 'buffer' }).notNull(),
    childWords: blob('child_words', { mode: 'buffer' }),
    done: blob('done', { mode: 'buffer' }),
    whoKnows: blob('who_knows', { mode: 'buffer' }),
    aboutWhom: blob('about_whom', { mode: 'buffer' }),
    /** Whom of the school the words name, and whether the writer says it is about them: JSON, sealed likewise. */
    named: blob('named', { mode: 'buffer' }),
    /** What it grew out of, if it did. */
    alertId: text('alert_id').references(() => alerts.id),
    worryId: text('worry_id').references(() => worries.id),
    readAt: moment('read_at'),
    readBy: text('read_by').references(() => people.id),
    /** When it was handed on to be read again, because the safeguarding governor alone had read it: it waits from then on. */
    handedOnAt: moment('handed_on_at'),
    closedAt: moment('closed_at'),
    closedBy: text('closed_by').references(() => people.id),
    outcome: text('outcome', { enum: concernOutcomes }),
    /** The decision and its reasons, sealed with the child's key. */
    decision: blob('decision', { mode: 'buffer' }),
  },
  (table) => [
    index('concerns_by_child').on(table.childId, table.raisedAt),
    index('concerns_waiting').on(table.state, table.dueAt),
    index('concerns_by_raiser').on(table.raisedBy, table.raisedAt),
    ...byEach('concerns', table.alertId, table.worryId, table.readBy, table.closedBy),
  ],
)
