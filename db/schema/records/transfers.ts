import { blob, index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { byEach, day, id, moment } from '../columns.ts'
import { children } from '../school/children.ts'
import { people } from '../school/people.ts'

export const transferDirections = ['leaving', 'arriving'] as const
export const transferStates = ['to send', 'sent', 'received', 'withdrawn'] as const
export type TransferState = (typeof transferStates)[number]

/** A child's safeguarding file on its way to another school, or from one, until somebody there says that it has come. */
export const transfers = sqliteTable(
  'transfers',
  {
    id: id(),
    childId: text('child_id')
      .notNull()
      .references(() => children.id),
    direction: text('direction', { enum: transferDirections }).notNull(),
    state: text('state', { enum: transferStates }).notNull(),
    otherSchool: text('other_school').notNull(),
    begunAt: moment('begun_at').notNull(),
    begunBy: text('begun_by')
      .notNull()
      .references(() => people.id),
    /** The child's last day here, from which the next line is counted. */
    lastDay: day('last_day'),
    /** Five days after the child leaves, or into the term: by law and custom no later. */
    dueAt: moment('due_at').notNull(),
    sentAt: moment('sent_at'),
    sentBy: text('sent_by').references(() => people.id),
    /** SHA-256 of the sealed file, by which it is known again. */
    fileHash: text('file_hash'),
    /**
     * SHA-256 of the code that only whoever opened the file can give back; and the code itself, sealed with the child's
     * key: to put into every file made of it, and on arrival to be read out.
     */
    receiptHash: text('receipt_hash'),
    receiptCode: blob('receipt_code', { mode: 'buffer' }),
    receivedAt: moment('received_at'),
    receivedBy: text('received_by').references(() => people.id),
    /** When and by whom a file that came was set aside because its lines were wrong: they are kept, and not shown. */
    setAsideAt: moment('set_aside_at'),
    setAsideBy: text('set_aside_by').references(() => people.id),
  },
  (table) => [
    index('transfers_by_child').on(table.childId),
    index('transfers_by_set_aside').on(table.setAsideBy),
    index('transfers_waiting').on(table.direction, table.state, table.dueAt),
    ...byEach('transfers', table.begunBy, table.sentBy, table.receivedBy),
  ],
)
