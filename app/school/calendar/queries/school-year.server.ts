import type { Grant } from '#app/access/grant.server.ts'
import { schoolYearOf } from '#app/school-time/civil-days.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { gapsIn } from '../gaps.ts'
import { monthsOf, shownMonth } from '../months.ts'

/** A school year month by month with what each day is, and what the calendar lacks. Without a year asked for it is this one. */
export async function schoolYear(grant: Grant<'calendar.manage'>, asked: string | null) {
  const calendar = await schoolCalendar(grant.read)
  const today = schoolDayOf(calendar, grant.at)
  const year = asked !== null && /^2[01]\d\d$/.test(asked) ? Number(asked) : schoolYearOf(today)
  return {
    year,
    today,
    gaps: gapsIn(calendar, today),
    months: monthsOf(year).map((month) => shownMonth(calendar, month, today)),
  }
}
