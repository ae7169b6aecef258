import { sql } from 'drizzle-orm'
import { blob, index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { byEach, id, moment } from '../columns.ts'
import { checkIns } from '../child/check-in.ts'
import { children } from '../school/children.ts'
import { people } from '../school/people.ts'

export const worryTopics = ['home', 'school', 'friends', 'online', 'my body', 'someone else', "can't say"] as const
export type WorryTopic = (typeof worryTopics)[number]
export const worrySizes = ['small', 'middle', 'big'] as const
export type WorrySize = (typeof worrySizes)[number]
export const worryWants = ['talk to me today', 'just read it', 'I only wanted to say it'] as const
export type WorryWant = (typeof worryWants)[number]
export const safeties = ['yes', 'not sure', 'no'] as const
export type Safety = (typeof safeties)[number]

/**
 * Who may open a record: the grown-ups of the child's class, only the lead and deputies, or only the headteacher because
 * it is about a grown-up of the school.
 */
export const audiences = ['class', 'lead', 'head'] as const
export type Audience = (typeof audiences)[number]

/** How it came: told in a check-in, on paper or aloud and written down by a grown-up, or as nothing but a wish to talk. */
export const worrySources = ['check-in', 'paper', 'talk'] as const
export type WorrySource = (typeof worrySources)[number]

/** Something a child wants a grown-up to know. A person reads every one of them, whatever any rule says. */
export const worries = sqliteTable(
  'worries',
  {
    id: id(),
    childId: text('child_id')
      .notNull()
      .references(() => children.id),
    source: text('source', { enum: worrySources }).notNull().default('check-in'),
    checkInId: text('check_in_id').references(() => checkIns.id),
    /** The grown-up who wrote down what the child said or had put on paper. */
    enteredBy: text('entered_by').references(() => people.id),
    topic: text('topic', { enum: worryTopics }),
    size: text('size', { enum: worrySizes }),
    want: text('want', { enum: worryWants }),
    safe: text('safe', { enum: safeties }),
    /** What the child wrote or said, sealed with the child's key. */
    words: blob('words', { mode: 'buffer' }),
    /** Where a grown-up heard it, sealed likewise, and when, if not as it was written down. */
    whereSaid: blob('where_said', { mode: 'buffer' }),
    occurredAt: moment('occurred_at'),
    /** The grown-up the child asked for. They are told as well as the usual readers, never instead. */
    chosenPersonId: text('chosen_person_id').references(() => people.id),
    audience: text('audience', { enum: audiences }).notNull(),
    writtenAt: moment('written_at').notNull(),
    /** Which telling of it this is, once the child has added to it: a new id each time, later than the one before. */
    addedId: text('added_id'),
    /** When the child tapped "No worry today" after all. It is read all the same. */
    takenBackAt: moment('taken_back_at'),
    dueAt: moment('due_at').notNull(),
    readAt: moment('read_at'),
    readBy: text('read_by').references(() => people.id),
    /** When it was handed on to be read again, because the safeguarding governor alone had read it: it waits from then on. */
    handedOnAt: moment('handed_on_at'),
  },
  (table) => [
    index('worries_by_child').on(table.childId, table.writtenAt),
    index('worries_unread').on(table.readAt, table.dueAt),
    index('worries_by_check_in').on(table.checkInId),
    // What nobody of the school has read, in order: who can read it is looked at again and again.
    index('worries_unread_at_school')
      .on(table.id)
      .where(sql`${table.readBy} is null`),
    // While nobody has ever read it, what a child adds in the same check-in is added to it; what comes later is read by itself.
    uniqueIndex('worries_one_to_read_of_a_check_in')
      .on(table.checkInId)
      .where(sql`${table.readAt} is null and ${table.handedOnAt} is null`),
    ...byEach('worries', table.enteredBy, table.chosenPersonId, table.readBy),
  ],
)
