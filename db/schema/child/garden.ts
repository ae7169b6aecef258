import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { id, moment } from '../columns.ts'
import { checkIns } from './check-in.ts'
import { children } from '../school/children.ts'

/** Everything a garden can have in it. */
export const gardenNames = [
  'daisy',
  'tulip',
  'sunflower',
  'bluebell',
  'apple-tree',
  'oak',
  'pond',
  'bench',
  'bird-bath',
  'hedgehog',
  'robin',
  'snail',
] as const
export const gardenKinds = ['flower', 'tree', 'decoration', 'character'] as const

/** Something a child put in their garden. It never wilts and nobody takes it away. */
export const gardenItems = sqliteTable(
  'garden_items',
  {
    id: id(),
    childId: text('child_id')
      .notNull()
      .references(() => children.id),
    /** The finished check-in that let the child plant this. One check-in plants one thing. */
    checkInId: text('check_in_id')
      .notNull()
      .unique()
      .references(() => checkIns.id),
    kind: text('kind', { enum: gardenKinds }).notNull(),
    name: text('name', { enum: gardenNames }).notNull(),
    /** Where it stands: rows 1–4 from the back, columns 1–6 from the left; both empty when put away. */
    row: integer('row'),
    column: integer('column'),
    placedAt: moment('placed_at').notNull(),
  },
  (table) => [
    index('garden_items_by_child').on(table.childId),
    uniqueIndex('garden_items_one_in_a_place').on(table.childId, table.row, table.column),
    check('garden_items_row', sql`${table.row} between 1 and 4`),
    check('garden_items_column', sql`${table.column} between 1 and 6`),
  ],
)

/** What each thing a child does can earn them. A name stands here once it can be earned. */
export const stickersEarnedFor = { 'check-in': ['said-how-i-am', 'told-someone'] } as const
export type EarnedFor = keyof typeof stickersEarnedFor
export type StickerName = (typeof stickersEarnedFor)[EarnedFor][number]

/**
 * A sticker a child was given for something they did: never for a feeling, a score, a speed or a count. What it was for is
 * named by its kind and id, so that whatever earns one later needs no other table; each thing earns a child one.
 */
export const childStickers = sqliteTable(
  'child_stickers',
  {
    id: id(),
    childId: text('child_id')
      .notNull()
      .references(() => children.id),
    earnedFor: text('earned_for').$type<EarnedFor>().notNull(),
    sourceId: text('source_id').notNull(),
    sticker: text('sticker').$type<StickerName>().notNull(),
    earnedAt: moment('earned_at').notNull(),
  },
  (table) => [uniqueIndex('child_stickers_one_for_each').on(table.childId, table.earnedFor, table.sourceId)],
)
