import type { DatedDay } from '#app/calendar/changes.ts'
import { paths } from '#app/paths.ts'
import { savedAt } from '#app/saved.ts'
import { schoolYearOf } from '#app/calendar/civil-days.ts'

/** Where somebody who set days goes next: to the year they set, or to what a second person has to agree to. */
export function afterSetting(came: 'set' | 'waits', [first]: readonly DatedDay[]): string {
  if (came === 'waits') return savedAt(paths.longClosures, 'closure-asked')
  return first ? savedAt(`${paths.calendar}?year=${schoolYearOf(first.date)}`, 'calendar') : paths.calendar
}
