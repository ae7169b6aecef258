import { schoolDayOf, schoolDaysBetween, type SchoolCalendar } from '#app/school-time/rules.ts'
import { counted } from '#app/words/counted.ts'
import { severities, type AlertState, type Severity } from '#db/schema/safeguarding/alerts.ts'
import type { Finding } from './findings.ts'

/** For so many school days after it was resolved, the same thing again opens the same alert again. */
const daysToReopen = 5
/** For so many school days after it was resolved, a pattern that is no graver asks nobody to look again. */
const daysOfQuiet = 10

/**
 * What becomes of what a rule found, given the last alert of that kind about the child: an alert of its own; part of the
 * open one, which asks to be looked at again or not; the resolved one opened again; or kept with the resolved one.
 */
export type AlertTransition = 'raise' | 'gather' | 'add' | 'reopen' | 'keep'
type LastAlert = {
  readonly severity: Severity
  readonly state: AlertState
  readonly resolvedAt: Date | null
}
type Now = { readonly at: Date; readonly calendar: SchoolCalendar }

/** Whether something is more serious than something else. */
export function isGraver(one: Severity, other: Severity): boolean {
  return severities.indexOf(one) > severities.indexOf(other)
}

/** What becomes of a finding. Nothing that was found is ever dropped. */
export function alertTransition(
  { severity, isQuiet }: Pick<Finding, 'severity' | 'isQuiet'>,
  last: LastAlert | undefined,
  now: Now,
): AlertTransition {
  if (!last) return 'raise'
  const staysQuiet = isQuiet === true && !isGraver(severity, last.severity)
  if (last.state !== 'resolved') return staysQuiet ? 'add' : 'gather'
  const days = schoolDaysSince(last.resolvedAt, now)
  if (staysQuiet && days <= daysOfQuiet) return 'keep'
  return days <= daysToReopen ? 'reopen' : 'raise'
}

/** How many school days ago an alert was resolved. */
export function schoolDaysSince(resolvedAt: Date | null, { at, calendar }: Now): number {
  return resolvedAt === null
    ? 0
    : schoolDaysBetween(calendar, schoolDayOf(calendar, resolvedAt), schoolDayOf(calendar, at))
}

/** How long something was over before it came back, in words. */
export function recurrenceText(days: number): string {
  if (days === 0) return 'Came back on the school day on which it was resolved.'
  return `Came back after ${counted(days, 'school day')}.`
}
