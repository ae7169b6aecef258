import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { byEach, id, moment } from '../columns.ts'
import { people } from './people.ts'

/** In school and ready; ready outside school hours; or away, so that nobody waits for them. */
export const dutyKinds = ['on duty', 'on call', 'away'] as const
export type DutyKind = (typeof dutyKinds)[number]

/** A stretch of time in which somebody is on duty for safeguarding, on call, or away. */
export const dutyTurns = sqliteTable(
  'duty_turns',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    kind: text('kind', { enum: dutyKinds }).notNull(),
    from: moment('from').notNull(),
    until: moment('until').notNull(),
    setBy: text('set_by')
      .notNull()
      .references(() => people.id),
    setAt: moment('set_at').notNull(),
    takenBackAt: moment('taken_back_at'),
  },
  (table) => [
    index('duty_turns_by_time').on(table.until, table.from),
    index('duty_turns_by_person').on(table.personId),
    ...byEach('duty_turns', table.setBy),
  ],
)
