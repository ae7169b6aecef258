import { blob, index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { byEach, id, moment } from '../columns.ts'
import { children } from '../school/children.ts'
import { concerns } from './concerns.ts'
import { people } from '../school/people.ts'

export const recipients = [
  'children’s services',
  'police',
  'local authority designated officer',
  'health',
  'another school',
  'social worker',
  'other',
] as const
export type Recipient = (typeof recipients)[number]
export const consents = ['given', 'refused', 'not asked'] as const
export type Consent = (typeof consents)[number]
export const shareDecisions = ['shared', 'not shared'] as const

/** Whether something about a child was passed to people outside the school, with or without consent, and why. Never changed. */
export const shares = sqliteTable(
  'shares',
  {
    id: id(),
    childId: text('child_id')
      .notNull()
      .references(() => children.id),
    concernId: text('concern_id').references(() => concerns.id),
    recipient: text('recipient', { enum: recipients }).notNull(),
    decision: text('decision', { enum: shareDecisions }).notNull(),
    consent: text('consent', { enum: consents }).notNull(),
    /** Who there, what was passed on, and why or why not. Each sealed with the child's key. */
    toWhom: blob('to_whom', { mode: 'buffer' }).notNull(),
    what: blob('what', { mode: 'buffer' }),
    reason: blob('reason', { mode: 'buffer' }).notNull(),
    sharedAt: moment('shared_at').notNull(),
    recordedAt: moment('recorded_at').notNull(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => people.id),
    /** By when they must have answered: children's services decide within one working day of a referral. */
    answerDueAt: moment('answer_due_at'),
    answeredAt: moment('answered_at'),
    answer: blob('answer', { mode: 'buffer' }),
  },
  (table) => [
    index('shares_by_child').on(table.childId, table.sharedAt),
    index('shares_waiting').on(table.answeredAt, table.answerDueAt),
    ...byEach('shares', table.concernId, table.recordedBy),
  ],
)

export const parentContactDecisions = ['tell', 'do not tell', 'not yet'] as const
export type ParentContactKind = (typeof parentContactDecisions)[number]

/** Whether a child's family is told of something, who decided that and why, and who told whom what. Never changed. */
export const parentContacts = sqliteTable(
  'tellings',
  {
    id: id(),
    childId: text('child_id')
      .notNull()
      .references(() => children.id),
    concernId: text('concern_id').references(() => concerns.id),
    decision: text('decision', { enum: parentContactDecisions }).notNull(),
    decidedBy: text('decided_by')
      .notNull()
      .references(() => people.id),
    decidedAt: moment('decided_at').notNull(),
    reason: blob('reason', { mode: 'buffer' }).notNull(),
    /** Who is to tell them, and from when they may. */
    tellerId: text('teller_id').references(() => people.id),
    notBefore: moment('not_before'),
    /** What may be said; what was said to whom. Sealed with the child's key. */
    mayBeSaid: blob('may_be_said', { mode: 'buffer' }),
    toldAt: moment('told_at'),
    toldBy: text('told_by').references(() => people.id),
    said: blob('said', { mode: 'buffer' }),
  },
  (table) => [
    index('tellings_by_child').on(table.childId, table.decidedAt),
    ...byEach('tellings', table.concernId, table.decidedBy, table.tellerId, table.toldBy),
  ],
)
