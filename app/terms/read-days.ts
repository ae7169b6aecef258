import type { SchoolCalendar } from '#app/calendar/rules.ts'
import { readCalendarFile } from './calendar-file.ts'
import { readCommaFile } from './comma-file.ts'
import type { Hours, Understood } from './entries.ts'

/** What somebody's file or pasted text says about school days: a calendar file if it says that it is one, else a table. */
export function readDays(text: string, usual: Hours, calendar: SchoolCalendar): Understood {
  return /^\s*BEGIN:VCALENDAR/i.test(text) ? readCalendarFile(text, usual, calendar) : readCommaFile(text, usual)
}
