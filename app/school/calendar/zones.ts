import { Temporal } from 'temporal-polyfill'

/** What Windows calls the time zones that people bring calendars from. */
const ofWindows: Readonly<Partial<Record<string, string>>> = {
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Africa/Monrovia',
  'w. europe standard time': 'Europe/Berlin',
  'romance standard time': 'Europe/Paris',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'e. europe standard time': 'Europe/Chisinau',
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'pacific standard time': 'America/Los_Angeles',
  'india standard time': 'Asia/Calcutta',
}
const inBritain =
  /^(?:gmt|bst|gmt standard time(?: \d{1,3})?|greenwich mean time|.{0,60}\b(?:london|edinburgh)\b.{0,40})$/i
const utc = /^(?:utc|etc\/utc|etc\/gmt|z)$/i

const known: ReadonlySet<string> = new Set(Intl.supportedValuesOf('timeZone'))

/** The time zone a calendar file means by its name for it, or nothing when nobody can tell. The school's own is nothing to convert. */
export function zoneOf(name: string): string | null {
  if (utc.test(name)) return 'UTC'
  // Outlook writes GMT for the clock of London, in summer too.
  if (inBritain.test(name)) return 'Europe/London'
  const city = /[A-Z][A-Za-z]{1,20}\/[A-Za-z_/-]{1,40}$/.exec(name)?.[0] ?? ''
  return known.has(city) ? city : (ofWindows[name.toLowerCase()] ?? null)
}

/** The moment a clock in a time zone shows a time on a day. */
export function momentIn(zone: string, written: string): Date {
  return new Date(Temporal.PlainDateTime.from(written).toZonedDateTime(zone).epochMilliseconds)
}
