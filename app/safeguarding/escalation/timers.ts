import { addSchoolMinutes, endOfSchoolDay, isOpen, type SchoolCalendar } from '#app/school-time/rules.ts'
import { readBy, schoolDaysLater, soonEnough } from '#app/school-time/soon-enough.ts'
import type { Severity } from '#db/schema/safeguarding/alerts.ts'

/** When a step is taken, counted from when the waiting began. Only plain minutes run outside school time. */
export type When =
  | 'at once'
  | 'after 15 minutes'
  | 'after 30 minutes'
  | 'after 60 school minutes'
  | 'after 120 school minutes'
  | 'an hour before school closes'
  | 'end of school day'
  | 'end of next school day'
/** How often it goes on when the steps are over. */
export type Every = 'quarter of an hour of school' | 'school day'

const later = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000)

const moments: Readonly<Record<When, (from: Date, calendar: SchoolCalendar) => Date>> = {
  'at once': (from) => from,
  'after 15 minutes': (from) => later(from, 15),
  'after 30 minutes': (from) => later(from, 30),
  'after 60 school minutes': (from, calendar) => soonEnough(calendar, (each) => addSchoolMinutes(each, from, 60)),
  'after 120 school minutes': (from, calendar) => soonEnough(calendar, (each) => addSchoolMinutes(each, from, 120)),
  'an hour before school closes': (from, calendar) => {
    const hourBefore = later(readBy(calendar, from), -60)
    return hourBefore > from ? hourBefore : from
  },
  'end of school day': (from, calendar) => readBy(calendar, from),
  'end of next school day': (from, calendar) => schoolDaysLater(calendar, from, 1),
}

/** When a step is taken. */
export function stepAt(when: When, from: Date, calendar: SchoolCalendar): Date {
  return moments[when](from, calendar)
}

/** When it goes on after the last time: when the school day is over, first thing when school next opens. */
export function repeatAt(every: Every, last: Date, calendar: SchoolCalendar): Date {
  const quarter = later(last, 15)
  if (every === 'quarter of an hour of school' && isOpen(calendar, last) && isOpen(calendar, quarter)) return quarter
  // The closing minute still counts as school to a clock: what was said just then must not be said again at once.
  const over = isOpen(calendar, last) ? endOfSchoolDay(calendar, last) : last
  return soonEnough(calendar, (each) => addSchoolMinutes(each, new Date(over.getTime() + 1), 0))
}

/**
 * The evidence that began the waiting that is going on: the first that was as serious as the alert is, or the first since
 * somebody last took it, whichever came later. Evidence is given in order; ids of one school sort by age.
 */
export function beganWaiting<E extends { readonly id: string; readonly severity: Severity }>(
  severity: Severity,
  evidence: readonly E[],
  lastTaken: string | null,
): E | undefined {
  const asSerious = evidence.find((each) => each.severity === severity)
  const since = lastTaken === null ? undefined : evidence.find(({ id }) => id > lastTaken)
  return asSerious && since && since.id < asSerious.id ? asSerious : (since ?? asSerious)
}

/** Whether something more serious than anything before has come in since somebody last took it. */
export function becameGraver(
  severity: Severity,
  evidence: readonly { readonly id: string; readonly severity: Severity }[],
  lastTaken: string | null,
): boolean {
  const asSerious = evidence.find((each) => each.severity === severity)
  return asSerious !== undefined && lastTaken !== null && asSerious.id > lastTaken
}
