import type { Day } from '#app/school-time/civil-days.ts'
import { firstDayWithin, type SchoolCalendar } from '#app/school-time/rules.ts'
import { last, medianOf, type FiveFaceMood } from './moods.ts'

const most = 10
const fewest = 5
const oldestInSchoolDays = 60

/** The last summer holiday before a day, as a day within it. */
function lastSummer(day: Day): Day {
  const year = Number(day.replace(/-.*/, ''))
  const thisSummer = `${year}-08-01`
  return thisSummer <= day ? thisSummer : `${year - 1}-08-01`
}

/**
 * How a child usually feels: the median of the up to ten moods before those that are judged, if there are five, none more
 * than 60 school days old. A mood from before the summer counts only when there are not yet five since.
 */
export function baselineOf(earlier: readonly FiveFaceMood[], judgedOn: Day, calendar: SchoolCalendar): number | null {
  const oldest = firstDayWithin(calendar, oldestInSchoolDays, judgedOn)
  const recent = earlier.filter(({ day }) => day >= oldest)
  const sinceSummer = recent.filter(({ day }) => day > lastSummer(judgedOn))
  const counted = sinceSummer.length >= fewest ? sinceSummer : recent
  return counted.length < fewest ? null : medianOf(last(Math.min(most, counted.length), counted))
}
