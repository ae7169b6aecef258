import { and, eq, inArray } from 'drizzle-orm'
import type { AnyAction, Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import type { Day } from '#app/school-time/civil-days.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { absences } from '#db/schema/school/attendance.ts'
import { children } from '#db/schema/school/children.ts'
import { expectationOf, type Expectation } from '../expectation.ts'
import { timetablesOf } from './timetables-of.server.ts'

type Asked = { readonly days: readonly Day[]; readonly classId?: string; readonly childId?: string }

/**
 * Who was, is or will be expected at school on some days: for each day asked for, every child in reach (of one class, or
 * one child, if named; children who have left included) by id, and whether they are expected or why not. Whoever is not marked
 * away is presumed to be there.
 */
export async function expectedOn(
  grant: Grant<AnyAction>,
  { days, classId, childId }: Asked,
): Promise<ReadonlyMap<Day, ReadonlyMap<string, Expectation>>> {
  const { read } = grant
  const calendar = await schoolCalendar(read)
  const asked = and(
    classId === undefined ? undefined : eq(children.classId, classId),
    childId === undefined ? undefined : eq(children.id, childId),
    inScope(grant, children.id),
  )
  const those = await read
    .select({ id: children.id, joinedOn: children.joinedOn, leftOn: children.leftOn })
    .from(children)
    .where(asked)
  const shape = { ofClass: classId !== undefined, ofChild: childId !== undefined }
  const part = await timetablesOf(grant, shape, { classId: classId ?? null, childId: childId ?? null })
  const missed = await read
    .select({ childId: absences.childId, date: absences.date })
    .from(absences)
    .innerJoin(children, eq(children.id, absences.childId))
    .where(and(inArray(absences.date, [...days]), asked))
  const known = those.map(({ id, joinedOn, leftOn }) => {
    const isOf = (row: { readonly childId: string }) => row.childId === id
    const away = new Set(missed.filter(isOf).map(({ date }) => date))
    return { id, child: { joinedOn, leftOn, timetables: part.filter(isOf), away } }
  })
  return new Map(
    days.map((day) => [day, new Map(known.map(({ id, child }) => [id, expectationOf(calendar, child, day)]))]),
  )
}
