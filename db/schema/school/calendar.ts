import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { day, id, list, moment } from '../columns.ts'
import { people } from './people.ts'

/** What a weekday can be to a school. Only a 'school' day has children in it. */
export const dayKinds = ['school', 'inset', 'holiday', 'bank_holiday', 'closure'] as const
export type DayKind = (typeof dayKinds)[number]

/** The school's calendar, a row for each day it knows of. A day without a row is not a school day. */
export const schoolDays = sqliteTable('school_days', {
  date: day('date').primaryKey(),
  kind: text('kind', { enum: dayKinds }).notNull(),
  /** When school opens and closes that day, HH:MM in the school's own time zone. */
  opens: text('opens').notNull().default('08:45'),
  closes: text('closes').notNull().default('15:30'),
})

type ProposedDay = Pick<typeof schoolDays.$inferSelect, 'date' | 'kind' | 'opens' | 'closes'>
export const proposalDecisions = ['agreed', 'turned down'] as const

/**
 * Days that somebody wants to set and that leave the school closed for longer than any usual holiday: they count once a
 * second person has agreed.
 */
export const calendarProposals = sqliteTable(
  'calendar_proposals',
  {
    id: id(),
    days: list<ProposedDay>('days').notNull(),
    /** The break they make. */
    firstDay: day('first_day').notNull(),
    lastDay: day('last_day').notNull(),
    askedBy: text('asked_by')
      .notNull()
      .references(() => people.id),
    askedAt: moment('asked_at').notNull(),
    decision: text('decision', { enum: proposalDecisions }),
    decidedBy: text('decided_by').references(() => people.id),
    decidedAt: moment('decided_at'),
  },
  (table) => [
    index('calendar_proposals_by_asker').on(table.askedBy),
    index('calendar_proposals_by_decider').on(table.decidedBy),
    index('calendar_proposals_open').on(table.decidedAt),
  ],
)

/** That the calendar was changed and how much of what waits is due later for it still, a row for each time, so that the desk can say so. */
export const dueTimeMoves = sqliteTable(
  'due_time_moves',
  {
    id: id(),
    at: moment('at').notNull(),
    alerts: integer('alerts').notNull(),
    worries: integer('worries').notNull(),
    concerns: integer('concerns').notNull(),
  },
  (table) => [index('due_time_moves_by_time').on(table.at)],
)

/** So long the first pages say that something is due later, in milliseconds: over a weekend too. */
export const movesAreSaid = 3 * 86_400_000
