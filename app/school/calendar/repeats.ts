import { dayIn } from '#app/school-time/as-written.ts'
import { daysAfter, daysApart, weekdayOf, type Day } from '#app/school-time/civil-days.ts'
import type { WrittenEvent } from './calendar-lines.ts'
import type { Span } from './spans.ts'

/** What an event that repeats comes to: each time it is, and whether it goes on after what we read. */
export type Times = { readonly spans: readonly Span[]; readonly goesOn: boolean }

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const readable = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTH', 'BYMONTHDAY', 'WKST'])
/** So many days are looked at for one event: a rule from long ago is not followed for longer. */
const mostDays = 12_000

type Rule = {
  readonly every: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  readonly interval: number
  readonly count: number
  readonly until: Day
  readonly days: readonly { readonly weekday: number; readonly place: number }[]
  readonly months: readonly number[]
  readonly dates: readonly number[]
}

function ruleIn(text: string, first: Day): Rule | null {
  const parts = new Map(
    text
      .toUpperCase()
      .split(';')
      .filter(Boolean)
      .map((part): [string, string] => {
        const [name = '', value = ''] = part.split('=')
        return [name.trim(), value.trim()]
      }),
  )
  if (parts.size > 10 || [...parts.keys()].some((name) => !readable.has(name))) return null
  const every = (['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const).find((each) => each === parts.get('FREQ'))
  const listed = (name: string) => (parts.get(name) ?? '').split(',').filter(Boolean)
  const interval = Number(parts.get('INTERVAL') ?? 1)
  const count = Number(parts.get('COUNT') ?? Infinity)
  const until = parts.has('UNTIL') ? dayIn((parts.get('UNTIL') ?? '').replace(/T.*/, '')) : '9999-12-31'
  const days = listed('BYDAY').map((day) => {
    const [, place = '0', name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(day) ?? []
    return { weekday: weekdays.indexOf(name), place: Number(place) }
  })
  const [months, dates] = [listed('BYMONTH').map(Number), listed('BYMONTHDAY').map(Number)]
  const isGood =
    interval >= 1 &&
    count >= 1 &&
    days.every(
      ({ weekday, place }) =>
        weekday !== -1 && (place === 0 || every === 'MONTHLY' || (every === 'YEARLY' && months.length > 0)),
    )
  if (!every || until === null || !isGood || days.length + months.length + dates.length > 60) return null
  // In which order weeks are counted only matters from Sunday on, and then to nobody's school.
  return withOwnDay({ every, interval, count, until, days, months, dates }, first)
}

/** What a rule leaves unsaid is as it is on the first day. */
function withOwnDay(rule: Rule, first: Day): Rule {
  const { every, days, months, dates } = rule
  const [, month = 0, date = 0] = first.split('-').map(Number)
  const isFree = days.length === 0 && dates.length === 0
  if (every === 'WEEKLY' && days.length === 0) return { ...rule, days: [{ weekday: weekdayOf(first), place: 0 }] }
  if (every === 'MONTHLY' && isFree) return { ...rule, dates: [date] }
  if (every !== 'YEARLY') return rule
  return { ...rule, months: months.length > 0 ? months : [month], dates: isFree ? [date] : dates }
}

function isOn(rule: Rule, first: Day, day: Day): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const [firstYear = 0, firstMonth = 0] = first.split('-').map(Number)
  const away = {
    DAILY: () => daysApart(first, day),
    WEEKLY: () => Math.floor((daysApart(first, day) + mondayFirst(first)) / 7),
    MONTHLY: () => (year - firstYear) * 12 + month - firstMonth,
    YEARLY: () => year - firstYear,
  }[rule.every]()
  if (away % rule.interval !== 0) return false
  if (rule.months.length > 0 && !rule.months.includes(month)) return false
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (rule.dates.length > 0 && !rule.dates.some((each) => each === date || each === date - length - 1)) return false
  const [place, fromEnd] = [Math.ceil(date / 7), -Math.ceil((length - date + 1) / 7)]
  const weekday = weekdayOf(day)
  return (
    rule.days.length === 0 ||
    rule.days.some(
      (each) => each.weekday === weekday && (each.place === 0 || each.place === place || each.place === fromEnd),
    )
  )
}

const mondayFirst = (day: Day) => (weekdayOf(day) + 6) % 7

/** Until when what repeats is read: two school years from its first day, or from the beginning of this one. */
export type Reading = { readonly from: Day; readonly until: (first: Day) => Day; left: number }

/**
 * Each time an event that repeats is, within two school years; nothing when its rule is not one that we can read. Days are
 * looked at one by one, so that no rule can hold anybody up: no more of them than are left for the whole file.
 */
export function timesOf({ properties }: WrittenEvent, { first, last }: Span, reading: Reading): Times | null {
  const rule = ruleIn(properties.get('RRULE')?.value ?? '', first)
  if (!rule || properties.has('RDATE')) return null
  const lasts = daysApart(first, last)
  const skipped = new Set(
    (properties.get('EXDATE')?.value ?? '').split(',').map((day) => dayIn(day.trim().replace(/T.*/, ''))),
  )
  const end = reading.until(first)
  const spans: Span[] = []
  // Only what is counted has to be counted from its beginning.
  const start = rule.count === Infinity && reading.from > first ? reading.from : first
  let [day, times] = [start, 0]
  for (; day <= end && day <= rule.until && times < rule.count; day = daysAfter(day, 1)) {
    if (reading.left-- <= 0 || daysApart(start, day) > mostDays) return null
    if (day !== first && !isOn(rule, first, day)) continue
    times++
    if (day >= reading.from && !skipped.has(day)) spans.push({ first: day, last: daysAfter(day, lasts) })
  }
  return { spans, goesOn: day > end && day <= rule.until && times < rule.count }
}
