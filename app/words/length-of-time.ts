import { counted } from './counted.ts'

/** A length of time as it is said: "12 minutes", "2 hours 5 minutes", "1 day 4 hours", "3 days". */
export function lengthOfTime(minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  const more =
    days > 0 ? (days === 1 && hours > 0 ? [counted(hours, 'hour')] : []) : rest > 0 ? [counted(rest, 'minute')] : []
  if (days > 0) return [counted(days, 'day'), ...more].join(' ')
  return hours > 0 ? [counted(hours, 'hour'), ...more].join(' ') : counted(rest, 'minute')
}
