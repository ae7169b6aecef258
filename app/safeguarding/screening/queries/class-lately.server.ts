import { and, eq, gte, inArray } from 'drizzle-orm'
import type { AnyAction, Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { daysAfter, daysFrom } from '#app/school-time/civil-days.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { isSchoolDay, schoolDayOf } from '#app/school-time/rules.ts'
import { expectedOn } from '#app/school/attendance/queries/expected-on.server.ts'
import { checkIns } from '#db/schema/child/check-in.ts'
import { grouped } from '#app/language/grouped.ts'
import type { ClassDay } from '../class-days.ts'

/** A term and the holidays round it, in days. */
const daysBack = 90

type ClassLately = { readonly pupils: readonly string[]; readonly days: readonly ClassDay[] }

/** The children of a class today, and on each of its last school days who was expected and who finished a check-in. */
export async function classLately(grant: Grant<AnyAction>, classId: string): Promise<ClassLately> {
  const calendar = await schoolCalendar(grant.read)
  const today = schoolDayOf(calendar, grant.at)
  const first = daysAfter(today, -daysBack)
  const days = daysFrom(first, today).filter((day) => isSchoolDay(calendar, day))
  const expected = await expectedOn(grant, { days: [...new Set([...days, today])], classId })
  const known = [...(expected.get(today) ?? [])]
  const finished = await grant.read
    .selectDistinct({ childId: checkIns.childId, day: checkIns.day })
    .from(checkIns)
    .where(
      and(
        inArray(
          checkIns.childId,
          known.map(([childId]) => childId),
        ),
        eq(checkIns.status, 'completed'),
        gte(checkIns.day, first),
        inScope(grant, checkIns.childId),
      ),
    )
  const finishedOn = grouped(finished.map(({ day, childId }) => [day, childId] as const))
  return {
    pupils: known.filter(([, expectation]) => expectation !== 'not at this school').map(([childId]) => childId),
    days: days.map((day) => ({
      day,
      expected: new Set([...(expected.get(day) ?? [])].filter(([, one]) => one === 'expected').map(([id]) => id)),
      finished: new Set(finishedOn.get(day)),
    })),
  }
}
