import type { DatedDay } from '#app/school-time/changes.ts'
import type { DaysCame } from './commands/set-school-days.server.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { schoolYearOf } from '#app/school-time/civil-days.ts'

/** Where somebody who set days goes next: to the year they set, or to what a second person has to agree to. */
export function afterSetting(came: DaysCame, days: readonly DatedDay[]): string {
  const [first, ...more] = days.toSorted((one, other) => (one.date < other.date ? -1 : 1))
  if (!first) return paths.calendar
  const last = more.at(-1) ?? first
  // Bank holidays among others stay what they are.
  const [kind = first.kind, another] = new Set(days.map((day) => day.kind).filter((one) => one !== 'bank_holiday'))
  const saved = { first: first.date, last: last.date, kind: another === undefined ? kind : undefined }
  if (came === 'waits') return savedAt(paths.longClosures, 'closure-asked', saved)
  return savedAt(`${paths.calendar}?year=${schoolYearOf(first.date)}`, 'calendar', saved)
}
