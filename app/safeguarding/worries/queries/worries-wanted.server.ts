import { and, asc, desc, eq, gte, isNotNull, isNull, lt, sql, type SQL } from 'drizzle-orm'
import { children } from '#db/schema/school/children.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { byTaps } from './how-serious.server.ts'

/** Which worries a list is to hold. */
export type Wanted = {
  readonly classId?: string
  readonly childId?: string
  /** Which of them: the unread, the most serious first and of those the soonest due; the read, the last read first; or all, the newest first. */
  readonly which: 'unread' | 'read' | 'all'
  readonly readFrom?: Date
  readonly readBefore?: Date
  readonly first?: number
  readonly most?: number
}

/** What of it decides how the question for them is written; the rest are its values. */
export type ShapeOfList = {
  readonly which: Wanted['which']
  readonly of: 'a class' | 'a child' | 'all'
  readonly from: boolean
  readonly before: boolean
}

export const shapeOf = ({ which, classId, childId, readFrom, readBefore }: Wanted): ShapeOfList => ({
  which,
  of: classId !== undefined ? 'a class' : childId !== undefined ? 'a child' : 'all',
  from: readFrom !== undefined,
  before: readBefore !== undefined,
})

const usual = 200

export const valuesOf = ({ classId, childId, readFrom, readBefore, first = 0, most = usual }: Wanted) => ({
  id: classId ?? childId ?? null,
  from: readFrom?.getTime() ?? null,
  before: readBefore?.getTime() ?? null,
  first,
  most,
})

/** In which order a list holds its worries. */
export function orderOf({ which }: Pick<ShapeOfList, 'which'>, level: SQL): SQL[] {
  const orders = {
    unread: [desc(level), desc(byTaps), asc(worries.dueAt), asc(worries.id)],
    read: [desc(worries.readAt), desc(worries.id)],
    all: [desc(worries.writtenAt), desc(worries.id)],
  }
  return orders[which]
}
const standings = { unread: isNull(worries.readAt), read: isNotNull(worries.readAt), all: undefined }
const id = sql.placeholder('id')
const whose = { 'a class': eq(children.classId, id), 'a child': eq(worries.childId, id), all: undefined }

/** Limits a list to the worries that are wanted. */
export function onlyThe({ which, of, from, before }: ShapeOfList): SQL | undefined {
  return and(
    standings[which],
    from ? gte(worries.readAt, sql.placeholder('from')) : undefined,
    before ? lt(worries.readAt, sql.placeholder('before')) : undefined,
    whose[of],
  )
}
