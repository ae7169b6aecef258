import { asc } from 'drizzle-orm'
import { schoolDays } from '#db/schema/school/calendar.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import type { SchoolCalendar } from '../rules.ts'

const remembered = new WeakMap<Reader, Promise<SchoolCalendar>>()

/**
 * The school's whole calendar: some two hundred days a year, and nothing about anyone.
 * Read once and remembered for as long as the school's database is open; setting days anew forgets it.
 */
export function schoolCalendar(read: Reader): Promise<SchoolCalendar> {
  const known = remembered.get(read)
  if (known) return known
  const calendar = readCalendar(read)
  remembered.set(read, calendar)
  calendar.catch(() => remembered.delete(read))
  return calendar
}

/** Lets the next question read the calendar afresh. */
export function forgetCalendar(read: Reader): void {
  remembered.delete(read)
}

/** The calendar as it stands now, for a change that depends on it. */
export async function readCalendar(read: Pick<Reader, 'select'>): Promise<SchoolCalendar> {
  const [settings] = await read.select({ timeZone: schoolSettings.timeZone }).from(schoolSettings)
  const days = await read.select().from(schoolDays).orderBy(asc(schoolDays.date))
  return { timeZone: settings?.timeZone ?? 'Europe/London', days: new Map(days.map(({ date, ...day }) => [date, day])) }
}
