import type { Day } from '#app/school-time/civil-days.ts'

/** A school day of a class: who of its children was expected, and who finished a check-in. */
export type ClassDay = {
  readonly day: Day
  readonly expected: ReadonlySet<string>
  readonly finished: ReadonlySet<string>
}

const daysUntilStopped = 5

/** Whether a class checked in on a day: at least half of those who were expected finished. */
function checkedIn({ expected, finished }: ClassDay): boolean {
  const done = [...expected].filter((child) => finished.has(child))
  return expected.size > 0 && done.length * 2 >= expected.size
}

/** The days on which a child's class checked in and the child, though expected, has not since they last did, in order. */
export function missedBy(child: string, days: readonly ClassDay[]): Day[] {
  const lastDone = days.findLast(({ finished }) => finished.has(child))?.day ?? ''
  return days.filter((one) => one.day > lastDone && one.expected.has(child) && checkedIn(one)).map(({ day }) => day)
}

/**
 * EN-4: since when a class that used to check in no longer does, once it has not on five school days. That says something
 * of whoever runs it and nothing of any child. A class that never began has not stopped.
 */
export function stoppedSince(days: readonly ClassDay[]): Day | null {
  const counted = days.filter(({ expected }) => expected.size > 0)
  const lastRun = counted.findLastIndex(checkedIn)
  const since = counted.filter((_, place) => place > lastRun)
  return lastRun < 0 || since.length < daysUntilStopped ? null : (since[0]?.day ?? null)
}
