import { daysAfter, weekdayOf, type Day } from './civil-days.ts'

const monday = 1

/** Days proclaimed once, which no rule foretells. */
const proclaimed: readonly Day[] = ['2002-06-03', '2011-04-29', '2012-06-05', '2022-06-03', '2022-09-19', '2023-05-08']
/** Holidays that gave way to a jubilee or an anniversary, in that year only. */
const moved: Readonly<Record<Day, Day>> = {
  '2002-05-27': '2002-06-04',
  '2012-05-28': '2012-06-04',
  '2020-05-04': '2020-05-08',
  '2022-05-30': '2022-06-02',
}

/** Easter Sunday by the Gregorian reckoning (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  return daysAfter(`${year}-03-22`, epact + toSunday - 7 * late)
}

const mondayFrom = (day: Day) => daysAfter(day, (monday - weekdayOf(day) + 7) % 7)

/** A holiday that falls on a weekend is kept on the next weekday that is not a holiday already. */
function keptOn(day: Day, taken: readonly Day[]): Day {
  return weekdayOf(day) === 0 || weekdayOf(day) === 6 || taken.includes(day) ? keptOn(daysAfter(day, 1), taken) : day
}

const known = new Map<number, ReadonlySet<Day>>()

/** The bank holidays of England in a year, as gov.uk lists them: the days that are kept. */
export function bankHolidays(year: number): ReadonlySet<Day> {
  const remembered = known.get(year)
  if (remembered) return remembered
  const easter = easterSunday(year)
  // When the 25th falls on a weekend its substitute comes after Boxing Day's own day.
  const boxingDay = keptOn(`${year}-12-26`, [])
  const found: ReadonlySet<Day> = new Set(
    [
      keptOn(`${year}-01-01`, []),
      daysAfter(easter, -2),
      daysAfter(easter, 1),
      mondayFrom(`${year}-05-01`),
      mondayFrom(`${year}-05-25`),
      mondayFrom(`${year}-08-25`),
      keptOn(`${year}-12-25`, [boxingDay]),
      boxingDay,
      ...proclaimed.filter((day) => day.startsWith(`${year}-`)),
    ].map((day) => moved[day] ?? day),
  )
  known.set(year, found)
  return found
}

/** Whether a day is a bank holiday in England. */
export function isBankHoliday(day: Day): boolean {
  return bankHolidays(Number(day.replace(/-.*/, ''))).has(day)
}
