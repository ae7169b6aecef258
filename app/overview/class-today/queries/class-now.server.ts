import { and, count, desc, eq, exists, gt, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import { pictureKeys } from '#app/access/picture-waits.ts'
import { classInScope, ownClasses, worryToRead } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { untilWords } from '#app/school-time/words.ts'
import { pictureWaits } from '#app/school/classes/queries/picture-waits.server.ts'
import { notFound } from '#app/web/http.ts'
import { rateLimits } from '#db/schema/access.ts'
import { children, classes, classOpenings } from '#db/schema/school/children.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'

/**
 * A class as it stands now, or a 404 that does not say whether it exists out of reach: whether it is open, whether whoever
 * asks cares for it, how many of its worries they may read that nobody has, and who has to wait after wrong pictures.
 */
export async function classNow(grant: Grant<'class.read'>, classId: string) {
  const tablets = pictureKeys.ofClass(classId)
  const [found] = await question(grant, {}, { classId, tablets, afterTablets: `${tablets}\u{10FFFF}` })
  if (!found) throw notFound()
  const { id, name, opening, cares, toRead, someWait } = found
  const schoolClass = { id, name }
  const calendar = await schoolCalendar(grant.read)
  return {
    schoolClass,
    opening: opening && {
      id: opening.id,
      code: opening.code,
      until: untilWords(calendar, grant.at, opening.closesAt),
    },
    cares: cares === 1,
    toRead,
    waits: someWait ? await pictureWaits(grant, schoolClass) : { children: [], tabletsUntil: null },
  }
}

const question = preparedQuestion((grant) => {
  const { read, at } = grant
  const opening = read
    .select({ id: classOpenings.id })
    .from(classOpenings)
    .where(and(eq(classOpenings.classId, classes.id), isNull(classOpenings.closedAt), gt(classOpenings.closesAt, at)))
    .orderBy(desc(classOpenings.openedAt))
    .limit(1)
  const ofClass = read.select({ id: children.id }).from(children).where(eq(children.classId, classes.id))
  const toRead = read
    .select({ many: count() })
    .from(worries)
    .where(and(worryToRead(grant), inArray(worries.childId, ofClass)))
  const keysOfChildren = read
    .select({ key: sql`${pictureKeys.child('')} || ${children.id}` })
    .from(children)
    .where(eq(children.classId, classes.id))
  const isTablet = and(
    gte(rateLimits.key, sql.placeholder('tablets')),
    lt(rateLimits.key, sql.placeholder('afterTablets')),
  )
  const waiting = read
    .select({ key: rateLimits.key })
    .from(rateLimits)
    .where(and(gt(rateLimits.waitsUntil, at), or(isTablet, inArray(rateLimits.key, keysOfChildren))))
  return read
    .select({
      id: classes.id,
      name: classes.name,
      opening: { id: classOpenings.id, code: classOpenings.code, closesAt: classOpenings.closesAt },
      cares: sql<number>`${inArray(classes.id, ownClasses(grant))}`,
      toRead: sql<number>`(${toRead})`,
      someWait: sql<number>`${exists(waiting)}`,
    })
    .from(classes)
    .leftJoin(classOpenings, eq(classOpenings.id, sql`(${opening})`))
    .where(and(eq(classes.id, sql.placeholder('classId')), classInScope(grant, classes.id)))
    .prepare()
})
