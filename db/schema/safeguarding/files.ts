import { blob, index, integer, sqliteTable, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { byEach, id, moment } from '../columns.ts'
import { alerts } from './alerts.ts'
import { children } from '../school/children.ts'
import { concerns } from './concerns.ts'
import { crisisResponses } from './crisis.ts'
import { people } from '../school/people.ts'
import { shares, parentContacts } from './sharing.ts'
import { transfers } from '../records/transfers.ts'
import { audiences, worries } from './worries.ts'

/** What a line in a child's file says: what was seen, said, talked over, done, decided and why, and who was told. */
export const fileEntryKinds = [
  'concern',
  'child’s words',
  'observation',
  'discussion',
  'action',
  'decision',
  'crisis step',
  'told the family',
  'shared with others',
  'file sent',
  'file received',
  'review',
  'disputed',
] as const
export type FileEntryKind = (typeof fileEntryKinds)[number]

/** A line in a child's safeguarding file. Never changed, never removed: a correction is a new line that points back. */
export const fileEntries = sqliteTable(
  'file_entries',
  {
    id: id(),
    childId: text('child_id')
      .notNull()
      .references(() => children.id),
    kind: text('kind', { enum: fileEntryKinds }).notNull(),
    /** Who may open it; what is about a grown-up of the school stays with the head. */
    audience: text('audience', { enum: audiences }).notNull(),
    occurredAt: moment('occurred_at').notNull(),
    recordedAt: moment('recorded_at').notNull(),
    /** Nobody here when it came with the file from another school. */
    authorId: text('author_id').references(() => people.id),
    /** Whether it is word for word what somebody said. */
    isVerbatim: integer('is_verbatim', { mode: 'boolean' }).notNull().default(false),
    /** What it says, sealed with the child's key. */
    words: blob('words', { mode: 'buffer' }).notNull(),
    /** The line this one puts right. */
    correctsId: text('corrects_id').references((): AnySQLiteColumn => fileEntries.id),
    alertId: text('alert_id').references(() => alerts.id),
    worryId: text('worry_id').references(() => worries.id),
    concernId: text('concern_id').references(() => concerns.id),
    responseId: text('response_id').references(() => crisisResponses.id),
    shareId: text('share_id').references(() => shares.id),
    tellingId: text('telling_id').references(() => parentContacts.id),
    transferId: text('transfer_id').references(() => transfers.id),
  },
  (table) => [
    index('file_entries_by_child').on(table.childId, table.occurredAt),
    ...byEach(
      'file_entries',
      table.authorId,
      table.correctsId,
      table.alertId,
      table.worryId,
      table.concernId,
      table.responseId,
      table.shareId,
      table.tellingId,
      table.transferId,
    ),
  ],
)
