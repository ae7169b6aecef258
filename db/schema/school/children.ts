import { sql } from 'drizzle-orm'
import { blob, check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { byEach, day, id, moment } from '../columns.ts'
import { people } from './people.ts'

/** Reception to Year 6, as an English primary school counts them. */
export const yearGroups = ['R', '1', '2', '3', '4', '5', '6'] as const
export type YearGroup = (typeof yearGroups)[number]

/** A class of children who are taught together; a village school mixes years in one. */
export const classes = sqliteTable('classes', {
  id: id(),
  name: text('name').notNull().unique(),
  createdAt: moment('created_at').notNull(),
})

/** Which grown-ups care for a class, and so may see its children. */
export const classStaff = sqliteTable(
  'class_staff',
  {
    classId: text('class_id')
      .notNull()
      .references(() => classes.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    from: moment('from').notNull(),
    until: moment('until'),
  },
  (table) => [
    primaryKey({ columns: [table.classId, table.personId, table.from] }),
    index('class_staff_by_person').on(table.personId),
  ],
)

/** The animals by which children of one class with the same name are told apart. */
export const doorAnimals = [
  'fox',
  'owl',
  'bear',
  'rabbit',
  'frog',
  'mouse',
  'pig',
  'lion',
  'cow',
  'duck',
  'whale',
  'bee',
] as const
export type DoorAnimal = (typeof doorAnimals)[number]

/** A child of the school: a first name and an initial, a month of birth, a class. No more than that. */
export const children = sqliteTable(
  'children',
  {
    id: id(),
    /** The number the school calls this child's record by. It is never given to another child. */
    number: integer('number').notNull().unique(),
    firstName: text('first_name').notNull(),
    familyInitial: text('family_initial').notNull(),
    /** Month of birth, YYYY-MM. */
    bornIn: text('born_in'),
    yearGroup: text('year_group', { enum: yearGroups }).notNull(),
    classId: text('class_id')
      .notNull()
      .references(() => classes.id),
    /** No child of the same class and name has the same; nothing when all are taken, and then the number tells them apart. */
    animal: text('animal', { enum: doorAnimals }),
    joinedOn: day('joined_on').notNull(),
    leftOn: day('left_on'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    index('children_by_class').on(table.classId),
    uniqueIndex('children_told_apart').on(table.classId, table.firstName, table.familyInitial, table.animal),
    check('children_first_name', sql`length(${table.firstName}) > 0`),
  ],
)

/** How a child gets in: their pictures in order. */
export const childKeys = sqliteTable('child_keys', {
  childId: text('child_id')
    .primaryKey()
    .references(() => children.id),
  /** The names of the pictures, in the order the child taps them, sealed with the school's key: a grown-up can remind the child. */
  pictures: blob('pictures', { mode: 'buffer' }).notNull(),
})

/** A time when a grown-up has opened a class so that its children may sign in, and the code read out for it. */
export const classOpenings = sqliteTable(
  'class_openings',
  {
    id: id(),
    classId: text('class_id')
      .notNull()
      .references(() => classes.id),
    code: text('code').notNull(),
    openedBy: text('opened_by')
      .notNull()
      .references(() => people.id),
    openedAt: moment('opened_at').notNull(),
    closesAt: moment('closes_at').notNull(),
    closedAt: moment('closed_at'),
  },
  (table) => [
    index('class_openings_by_class').on(table.classId, table.openedAt),
    index('class_openings_by_code').on(table.code),
    ...byEach('class_openings', table.openedBy),
  ],
)

/** Numbers that are counted up in the change that uses them, so that none is given twice. */
export const counters = sqliteTable('counters', {
  name: text('name').primaryKey(),
  last: integer('last').notNull(),
})
