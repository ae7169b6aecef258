import { and, asc, desc, eq, gte, isNotNull, isNull, lt, type SQL } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { children } from '#db/schema/children.ts'
import { worries } from '#db/schema/worries.ts'
import { byTaps, howSerious } from './how-serious.server.ts'

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

/** In which order a list holds its worries. */
export function orderOf(grant: Grant, { which }: Wanted): SQL[] {
  const orders = {
    unread: [desc(howSerious(grant)), desc(byTaps), asc(worries.dueAt), asc(worries.id)],
    read: [desc(worries.readAt), desc(worries.id)],
    all: [desc(worries.writtenAt), desc(worries.id)],
  }
  return orders[which]
}
const standings = { unread: isNull(worries.readAt), read: isNotNull(worries.readAt), all: undefined }

/** Limits a list to the worries that are wanted. */
export function onlyThe({ which, classId, childId, readFrom, readBefore }: Wanted): SQL | undefined {
  return and(
    standings[which],
    readFrom && gte(worries.readAt, readFrom),
    readBefore && lt(worries.readAt, readBefore),
    classId === undefined ? undefined : eq(children.classId, classId),
    childId === undefined ? undefined : eq(children.id, childId),
  )
}
