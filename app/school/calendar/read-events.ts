import type { DateOrder } from '#app/school-time/as-written.ts'
import type { Day } from '#app/school-time/civil-days.ts'
import { readCalendarFile } from './calendar-file.ts'
import { readCommaFile, type MonthFirst } from './comma-file.ts'
import type { Events } from './entries.ts'

type Here = { readonly timeZone: string; readonly today: Day; readonly order?: DateOrder | undefined }

/** The events of somebody's file or pasted text: a calendar file if it says that it is one, else a table. */
export function readEvents(text: string, { order, ...here }: Here): Events | MonthFirst | string {
  return /^\s*BEGIN:VCALENDAR/i.test(text) ? readCalendarFile(text, here) : readCommaFile(text, order)
}
