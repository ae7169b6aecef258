import { bankHolidays } from '#app/school-time/bank-holidays.ts'
import type { DatedDay } from '#app/school-time/changes.ts'
import { daysAfter, daysFrom, weekdayOf, type Day } from '#app/school-time/civil-days.ts'
import { usualHours } from '#app/school-time/assumed-hours.ts'

type Kind = DatedDay['kind']

const onOrAfter = (day: Day, weekday: number): Day => daysAfter(day, (weekday - weekdayOf(day) + 7) % 7)
const onOrBefore = (day: Day, weekday: number): Day => daysAfter(day, -((weekdayOf(day) - weekday + 7) % 7))
const isWeekday = (day: Day) => weekdayOf(day) >= 1 && weekdayOf(day) <= 5

/** Every weekday of a school year as an English town keeps it: three terms, their half terms, INSET days and bank holidays. */
export function termDates(year: number): DatedDay[] {
  const next = year + 1
  const inset = [
    onOrAfter(`${year}-09-01`, 2),
    daysAfter(onOrAfter(`${year}-09-01`, 2), 1),
    onOrAfter(`${next}-01-04`, 1),
  ]
  const goodFriday = [...bankHolidays(next)].sort()[1] ?? `${next}-04-01`
  const springBank = onOrAfter(`${next}-05-25`, 1)
  const weekFrom = (monday: Day): [Day, Day] => [monday, daysAfter(monday, 4)]
  const holidays: readonly [Day, Day][] = [
    [`${year}-09-01`, daysAfter(onOrAfter(`${year}-09-01`, 2), -1)],
    weekFrom(onOrBefore(`${year}-10-31`, 1)),
    [daysAfter(onOrBefore(`${year}-12-20`, 5), 1), daysAfter(onOrAfter(`${next}-01-04`, 1), -1)],
    weekFrom(onOrAfter(`${next}-02-12`, 1)),
    [goodFriday, daysAfter(goodFriday, 14)],
    weekFrom(springBank),
    [daysAfter(onOrAfter(`${next}-07-20`, 3), 1), `${next}-08-31`],
  ]

  function kindOf(day: Day): Kind {
    if (bankHolidays(Number(day.replace(/-.*/, ''))).has(day)) return 'bank_holiday'
    if (holidays.some(([first, last]) => first <= day && day <= last)) return 'holiday'
    return inset.includes(day) ? 'inset' : 'school'
  }
  return daysFrom(`${year}-09-01`, `${next}-08-31`)
    .filter(isWeekday)
    .map((date) => ({ date, kind: kindOf(date), ...usualHours }))
}
