import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { byEach, day, id, moment } from '../columns.ts'
import { alerts } from './alerts.ts'
import { children } from '../school/children.ts'
import { concerns } from './concerns.ts'
import { people } from '../school/people.ts'
import { worries } from './worries.ts'

/** How a crisis ended for the child. */
export const crisisOutcomes = [
  'safe at home',
  'safe with somebody else',
  'in hospital',
  'with children’s services or the police',
  'it was no crisis',
] as const
export type CrisisOutcome = (typeof crisisOutcomes)[number]

/** A time when a child may be in danger, led through step by step by the lead or a deputy. It keeps its place. */
export const crisisResponses = sqliteTable(
  'crisis_responses',
  {
    id: id(),
    childId: text('child_id')
      .notNull()
      .references(() => children.id),
    /** What it grew out of, if it did. */
    alertId: text('alert_id').references(() => alerts.id),
    worryId: text('worry_id').references(() => worries.id),
    concernId: text('concern_id').references(() => concerns.id),
    startedAt: moment('started_at').notNull(),
    startedBy: text('started_by')
      .notNull()
      .references(() => people.id),
    closedAt: moment('closed_at'),
    closedBy: text('closed_by').references(() => people.id),
    outcome: text('outcome', { enum: crisisOutcomes }),
    /** By which school day a second person must have looked at it. */
    reviewDueOn: day('review_due_on'),
    reviewedAt: moment('reviewed_at'),
    reviewedBy: text('reviewed_by').references(() => people.id),
  },
  (table) => [
    index('crisis_responses_by_child').on(table.childId, table.startedAt),
    index('crisis_responses_open').on(table.closedAt, table.reviewedAt),
    ...byEach(
      'crisis_responses',
      table.alertId,
      table.worryId,
      table.concernId,
      table.startedBy,
      table.closedBy,
      table.reviewedBy,
    ),
  ],
)

/** What was answered to one step. A changed answer is a new row; the newest counts and the older ones stay. */
export const crisisAnswers = sqliteTable(
  'crisis_answers',
  {
    id: id(),
    responseId: text('response_id')
      .notNull()
      .references(() => crisisResponses.id),
    step: integer('step').notNull(),
    /** The form's answers as JSON, sealed with the child's key. */
    answer: blob('answer', { mode: 'buffer' }).notNull(),
    at: moment('at').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
  },
  (table) => [
    index('crisis_answers_by_response').on(table.responseId, table.step),
    ...byEach('crisis_answers', table.personId),
  ],
)

/** Something to do after a crisis, a referral or a decision: by whom, on which day, and the moment that is by the calendar. */
export const followUps = sqliteTable(
  'follow_ups',
  {
    id: id(),
    childId: text('child_id')
      .notNull()
      .references(() => children.id),
    responseId: text('response_id').references(() => crisisResponses.id),
    concernId: text('concern_id').references(() => concerns.id),
    /** What is to be done, sealed with the child's key. */
    task: blob('task', { mode: 'buffer' }).notNull(),
    ownerId: text('owner_id')
      .notNull()
      .references(() => people.id),
    dueOn: day('due_on'),
    dueAt: moment('due_at').notNull(),
    setAt: moment('set_at').notNull(),
    doneAt: moment('done_at'),
    doneBy: text('done_by').references(() => people.id),
  },
  (table) => [
    index('follow_ups_waiting').on(table.doneAt, table.dueAt),
    ...byEach('follow_ups', table.childId, table.responseId, table.concernId, table.ownerId, table.doneBy),
  ],
)

/** Numbers to ring, as this school has set them, and when somebody last looked whether they still answer. */
export const helplines = sqliteTable(
  'helplines',
  {
    id: id(),
    name: text('name').notNull().unique(),
    number: text('number').notNull(),
    forWhom: text('for_whom').notNull(),
    place: integer('place').notNull(),
    checkedOn: day('checked_on').notNull(),
    checkedBy: text('checked_by').references(() => people.id),
  },
  (table) => [...byEach('helplines', table.checkedBy)],
)
