import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { byEach, day, id, list, moment } from '../columns.ts'
import { children } from '../school/children.ts'
import { people } from '../school/people.ts'

export const checkInKinds = ['daily_checkin', 'weekly_review', 'monthly_assessment'] as const
export const checkInStatuses = ['in_progress', 'completed', 'abandoned'] as const
export const activities = [
  'mood_wheel',
  'emotion_wheel',
  'garden_activity',
  'reflection_question',
  'worry_space',
] as const
export type Activity = (typeof activities)[number]
export const responseTypes = ['scale', 'multiple_choice', 'text', 'emoji', 'drawing'] as const

/** One time a child said how they are. Once completed it never changes. */
export const checkIns = sqliteTable(
  'check_ins',
  {
    id: id(),
    childId: text('child_id')
      .notNull()
      .references(() => children.id),
    kind: text('kind', { enum: checkInKinds }).notNull(),
    status: text('status', { enum: checkInStatuses }).notNull(),
    /** The day it belongs to in the school's time zone. */
    day: day('day').notNull(),
    startedAt: moment('started_at').notNull(),
    completedAt: moment('completed_at'),
    durationSeconds: integer('duration_seconds'),
    /** The activities the child finished, in order. */
    activitiesCompleted: list<Activity>('activities_completed').notNull().default([]),
    /** How many faces the child chose from: three (stored as 1, 3, 5) or five. */
    faceSet: integer('face_set').notNull(),
    /** 1 very sad … 5 very happy; null when the child does not know or does not want to say. */
    mood: integer('mood'),
    /** The grown-up who did it together with the child, if one did. */
    assistedBy: text('assisted_by').references(() => people.id),
  },
  (table) => [
    index('check_ins_by_child').on(table.childId, table.day),
    index('check_ins_by_day').on(table.day, table.status),
    uniqueIndex('check_ins_one_at_a_time')
      .on(table.childId)
      .where(sql`${table.status} = 'in_progress'`),
    check('check_ins_mood', sql`${table.mood} between 1 and 5`),
    check('check_ins_face_set', sql`${table.faceSet} in (3, 5)`),
    check('check_ins_completed', sql`(${table.status} = 'completed') = (${table.completedAt} is not null)`),
    ...byEach('check_ins', table.assistedBy),
  ],
)

/** What a child answered to one question. A changed answer is a new row; the old one says when it was set aside. */
export const answers = sqliteTable(
  'check_in_answers',
  {
    id: id(),
    checkInId: text('check_in_id')
      .notNull()
      .references(() => checkIns.id),
    childId: text('child_id')
      .notNull()
      .references(() => children.id),
    activity: text('activity', { enum: activities }).notNull(),
    questionKey: text('question_key').notNull(),
    questionText: text('question_text').notNull(),
    responseType: text('response_type', { enum: responseTypes }).notNull(),
    value: list<string>('value').notNull(),
    score: integer('score'),
    /** The rules this answer set off. */
    flags: list<string>('flags').notNull().default([]),
    answeredAt: moment('answered_at').notNull(),
    supersededAt: moment('superseded_at'),
  },
  (table) => [
    index('answers_by_check_in').on(table.checkInId),
    index('answers_by_child').on(table.childId, table.questionKey),
    uniqueIndex('answers_one_that_counts')
      .on(table.checkInId, table.questionKey)
      .where(sql`${table.supersededAt} is null`),
  ],
)
