import { Cron } from 'croner'

/** When something that is done again and again is next done, after a moment, in the school's own time. Once on each day it falls on, whatever the clocks do. */
export function nextRun(cron: string, timeZone: string, after: Date): Date {
  const next = new Cron(cron, { timezone: timeZone }).nextRun(after)
  if (!next) throw new Error('a schedule that never comes round')
  return next
}
