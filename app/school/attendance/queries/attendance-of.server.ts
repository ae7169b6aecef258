import { and, asc, desc, eq, gte } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { daysAfter } from '#app/school-time/civil-days.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { isSchoolDay, nextSchoolDay, schoolDayOf } from '#app/school-time/rules.ts'
import { absences, timetables } from '#db/schema/school/attendance.ts'
import { people } from '#db/schema/school/people.ts'
import { expectedOn } from './expected-on.server.ts'

/** How far back absences are shown, in days. */
const lately = 60

/** When a child comes, as far as has been said: whether they are expected today, when they are or were away, and their timetables, the newest first. */
export async function attendanceOf(grant: Grant<'absence.mark' | 'children.manage'>, childId: string) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const today = schoolDayOf(calendar, at)
  const suggested = isSchoolDay(calendar, today) ? today : nextSchoolDay(calendar, today)
  const expected = await expectedOn(grant, { days: [today], childId })
  const away = await read
    .select({ date: absences.date, by: people.knownAs })
    .from(absences)
    .innerJoin(people, eq(people.id, absences.markedBy))
    .where(
      and(
        eq(absences.childId, childId),
        gte(absences.date, daysAfter(today, -lately)),
        inScope(grant, absences.childId),
      ),
    )
    .orderBy(asc(absences.date))
  const timetabled = await read
    .select({ id: timetables.id, weekdays: timetables.weekdays, from: timetables.from, until: timetables.until })
    .from(timetables)
    .where(and(eq(timetables.childId, childId), inScope(grant, timetables.childId)))
    .orderBy(desc(timetables.id))
  return {
    today,
    suggested,
    expectation: expected.get(today)?.get(childId) ?? 'not at this school',
    away,
    timetables: timetabled,
  }
}
