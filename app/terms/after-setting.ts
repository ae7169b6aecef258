import type { DatedDay } from '#app/calendar/changes.ts'
import { paths } from '#app/paths.ts'
import { schoolYearOf } from '#app/calendar/civil-days.ts'

/** Where somebody who set days goes next: to the year they set, or to what a second person has to agree to. */
export function afterSetting(came: 'set' | 'waits', [first]: readonly DatedDay[]): string {
  if (came === 'waits') return `${paths.longClosures}?came=asked`
  return first ? `${paths.calendar}?year=${schoolYearOf(first.date)}&saved=yes` : paths.calendar
}
