import { daysAfter, isDay, weekdayOf, type Day } from './civil-days.ts'
import { monthNames, weekdayNames } from './day-names.ts'

/** In which order days are written in numbers: 17/11/2026, or 11/17/2026 as Americans do. */
export type DateOrder = 'day first' | 'month first'
/** What a day without a year means: the last one, the next one, or one that may have been lately and is else to come. */
export type Meant = { readonly today: Day; readonly when: 'past' | 'to come' | 'lately or to come' }
/** So many days back is lately. */
const lately = 90

/** What is longer is no day and no time. */
const longest = 60
const name = String.raw`(?:(?<weekday>[a-z]{3,9})[,.]? )?`
const year = String.raw`(?<year>\d{4}|\d{2})`
const midnight = String.raw`(?:[t ]0?0:00(?::00(?:\.0{1,6})?)?z?)?`

/** The ways to write a day. Where a year may be left out, nothing but a day can be meant. */
const ways = [
  new RegExp(String.raw`^(?<year>\d{4})(?<sign>[-/.]?)(?<month>\d{2})\k<sign>(?<date>\d{2})${midnight}$`),
  new RegExp(String.raw`^${name}(?<one>\d{1,2})(?<sign>[-/. ])(?<other>\d{1,2})\k<sign>${year}${midnight}$`),
  new RegExp(String.raw`^${name}(?<one>\d{1,2})/(?<other>\d{1,2})$`),
  new RegExp(
    String.raw`^${name}(?<date>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?(?<month>[a-z]{3,9})(?:\.?,?[ -]?'?${year})?$`,
  ),
  new RegExp(String.raw`^${name}(?<month>[a-z]{3,9})\.?[ -]?(?<date>\d{1,2})(?:st|nd|rd|th)?(?:,? ${year})?$`),
]

const plain = (text: string) => (text.length > longest ? '' : text.trim().replace(/\s+/g, ' ').toLowerCase())

/**
 * A day as people and programs write it: 3 March 2026, Tuesday 3rd March, 3/3/26, 03.03.2026, 2026-03-03, 20260303. What
 * has no year is only a day where it is said what is meant. Nothing when there is no such day, or its weekday is another.
 */
export function dayIn(text: string, meant?: Meant, order: DateOrder = 'day first'): Day | null {
  const written = plain(text)
  const away = ['yesterday', 'today', 'tomorrow'].indexOf(written)
  if (away !== -1) return meant ? daysAfter(meant.today, away - 1) : null
  for (const way of ways) {
    const groups = way.exec(written)?.groups
    const day = groups && dayOf(groups, meant, order)
    if (day) return day
  }
  return null
}

function dayOf(
  groups: Readonly<Record<string, string | undefined>>,
  meant: Meant | undefined,
  order: DateOrder,
): Day | null {
  const { one, other, weekday, year: written } = groups
  const [date = '', month = ''] =
    one === undefined ? [groups.date, groups.month] : order === 'day first' ? [one, other] : [other, one]
  const inYear = (ofYear: number): Day =>
    [ofYear, /^\d/.test(month) ? Number(month) : placeOf(month, monthNames) + 1, Number(date)]
      .map((number) => String(number).padStart(2, '0'))
      .join('-')
  const isMeant = (day: Day) =>
    isDay(day) && (weekday === undefined || placeOf(weekday, weekdayNames) === weekdayOf(day))
  const days =
    written === undefined ? (meant ? around(meant, inYear) : []) : [inYear(Number(written.padStart(4, '20')))]
  return days.find(isMeant) ?? null
}

/** Which of some names is meant by one of them or its beginning: "sept", "weds". */
function placeOf(word: string, names: readonly string[]): number {
  return names.findIndex((each) => each.toLowerCase().startsWith(word.replace(/^weds$/, 'wed')))
}

/** The same day of last year, this year and the next, as far as it can be meant: the first is. */
function around({ today, when }: Meant, inYear: (year: number) => Day): Day[] {
  const thisYear = Number(today.replace(/-.*/, ''))
  const years = [thisYear - 1, thisYear, thisYear + 1].map(inYear).filter(isDay)
  if (when === 'past') return years.filter((day) => day <= today).reverse()
  return years.filter((day) => day >= (when === 'to come' ? today : daysAfter(today, -lately)))
}

/** Whether a text is a time of day as it is kept: 09:05. */
export function isTime(text: string): boolean {
  return timeIn(text) === text
}

const noon: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['12 noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
])
const clock = /^(?<hour>\d{1,2})(?:[:.]?(?<minute>\d{2})(?::00)?)?(?: ?(?<half>[ap])\.?m\.?)?$/

/** A time of day as people write it, as HH:MM: 9:05, 09:05, 9.05, 0905, 9am, 2.30 pm, noon. Nothing when it is no such time. */
export function timeIn(text: string): string | null {
  const written = plain(text)
  const named = noon.get(written)
  if (named !== undefined) return named
  const { hour = '', minute, half } = clock.exec(written)?.groups ?? {}
  // "9" alone may be anything; "15 pm" is a slip.
  if (hour === '' || (minute ?? half) === undefined || Number(minute ?? 0) > 59 || Number(hour) > 23) return null
  if (half !== undefined && (Number(hour) === 0 || Number(hour) > 12)) return null
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0)
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}`
}
