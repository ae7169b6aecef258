import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id, moment } from './columns.ts'

export const jobStates = ['ready', 'running', 'done', 'dead'] as const

/**
 * Work of the school that is to be done later, put here in the same change that makes it necessary. It holds ids and
 * never a name or anything anybody wrote: whoever does the work looks again at how things stand by then.
 */
export const jobs = sqliteTable(
  'jobs',
  {
    id: id(),
    /** What is to be done, for example "alert.escalate". */
    kind: text('kind').notNull(),
    /** The same work asked for twice is done once. */
    dedupe: text('dedupe').notNull().unique(),
    payload: text('payload', { mode: 'json' }).$type<Readonly<Record<string, string | number>>>().notNull(),
    state: text('state', { enum: jobStates }).notNull().default('ready'),
    runAt: moment('run_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    maxAttempts: integer('max_attempts').notNull(),
    /** Counts who has taken it: only the last may say that it is done. */
    fence: integer('fence').notNull().default(0),
    leaseUntil: moment('lease_until'),
    /** What kind of mistake stopped it last; never a message, which could hold somebody's words. */
    lastError: text('last_error'),
    doneAt: moment('done_at'),
  },
  (table) => [
    index('jobs_ready')
      .on(table.runAt)
      .where(sql`${table.state} = 'ready'`),
    index('jobs_running')
      .on(table.leaseUntil)
      .where(sql`${table.state} = 'running'`),
    index('jobs_over')
      .on(table.state, table.doneAt)
      .where(sql`${table.state} in ('done', 'dead')`),
  ],
)

/** What the school does again and again, and when it is next done. */
export const schedules = sqliteTable('schedules', {
  name: text('name').primaryKey(),
  /** Minute, hour, day, month and weekday, in the school's own time. */
  cron: text('cron').notNull(),
  nextAt: moment('next_at').notNull(),
})
