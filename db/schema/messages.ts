import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id, moment } from './columns.ts'
import { people } from './school/people.ts'

export const messageKinds = [
  'urgent',
  'waiting',
  'worries',
  'weekly',
  'duty',
  'fetch',
  'governors',
  'governor',
  'governor reads',
  'governor has',
  'platform',
  'governor changed',
  'alone',
  'together',
  'away',
  'routing',
  'stopped',
  'undecided',
  'second person',
  'moved',
  'tried as you',
  'tried',
] as const
export type MessageKind = (typeof messageKinds)[number]
/** A message waits until it is sent, its address refuses it, or it has been tried for too long; without mail it stays unsent. */
export const messageStates = ['waiting', 'sent', 'refused', 'given up', 'unsent'] as const

/**
 * Mail to a grown-up of the school, or to its governor, that is to leave the building, kept in the same change that makes it necessary. It
 * names no child and says nothing of what happened: only that there is something to read.
 */
export const messages = sqliteTable(
  'messages',
  {
    id: id(),
    kind: text('kind', { enum: messageKinds }).notNull(),
    /** Nobody of the school, where it goes to the safeguarding governor. */
    personId: text('person_id').references(() => people.id),
    address: text('address').notNull(),
    subject: text('subject').notNull(),
    text: text('text').notNull(),
    /** The same message asked for twice is written once. */
    dedupe: text('dedupe').notNull().unique(),
    /** Work that is brought forward when this cannot be delivered at once: telling the next person. */
    hastens: text('hastens'),
    /** What is gathered with it, as a hash that names no child: of more about the same only one an hour goes out. */
    topic: text('topic'),
    /** Until when it waits for more, where it does. */
    notBefore: moment('not_before'),
    state: text('state', { enum: messageStates }).notNull().default('waiting'),
    attempts: integer('attempts').notNull().default(0),
    writtenAt: moment('written_at').notNull(),
    triedAt: moment('tried_at'),
    sentAt: moment('sent_at'),
    /** Which answer the post gave, as a code. */
    lastError: text('last_error'),
  },
  (table) => [
    index('messages_by_topic').on(table.personId, table.topic, table.writtenAt),
    index('messages_by_state').on(table.state, table.triedAt),
    index('messages_sent')
      .on(table.sentAt)
      .where(sql`${table.sentAt} is not null`),
  ],
)

/** Whether mail can leave this school at all, as the worker last saw it. One row. */
export const mailStatus = sqliteTable('mail_standing', {
  one: integer('one').primaryKey(),
  isSetUp: integer('is_set_up', { mode: 'boolean' }).notNull(),
  notedAt: moment('noted_at').notNull(),
})
