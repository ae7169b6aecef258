import { z } from 'zod'
import { dayIn, timeIn, type Meant } from './as-written.ts'
import { daysAfter, type Day } from './civil-days.ts'
import { dayName } from './words.ts'

const entered = z.array(z.string()).optional()
const first = (values: readonly string[] | undefined) => values?.[0]?.trim() ?? ''

/** What is said of a day and of a time that nobody can read. */
export const noDay = 'There is no such day. Write it like 17/11/2026 or 17 November'
export const noTime = 'Write the time like 08:45 or 2.30pm'
const [firstDay, lastDay] = ['2000-01-01', '2100-12-31']

/** Why a day is none that a school has to do with, if so. */
export function outOfTime(day: Day): string | null {
  return day < firstDay || day > lastDay ? `The year ${day.replace(/-.*/, '')} is not between 2000 and 2100.` : null
}

/** So many days ahead a day without a year may be meant although what is asked for is past. */
const soon = 183

/** What is said of a day without a year that is past only in an earlier year, and that is soon to come in this or the next. */
function stillToCome(written: string, day: Day, { today, when }: Meant): string | null {
  if (when !== 'past' || day >= daysAfter(today, -soon) || dayIn(written) !== null) return null
  const coming = dayIn(written, { today, when: 'to come' })
  if (coming === null || coming > daysAfter(today, soon)) return null
  return `${dayName(coming)} is still to come. If you mean ${dayName(day)} ${day.replace(/-.*/, '')}, write the year too`
}

/** A day somebody writes, however they write it; nothing when the field is left empty. */
export function optionalDayField(meant: Meant) {
  return entered.transform(first).transform((written, context) => {
    if (written === '') return null
    const day = dayIn(written, meant)
    const problem = day === null ? noDay : (outOfTime(day) ?? stillToCome(written, day, meant))
    if (problem !== null) context.addIssue({ code: 'custom', message: problem })
    return problem === null ? day : z.NEVER
  })
}

/** The same, when it has to be filled in. */
export function dayField(meant: Meant, missing: string) {
  return optionalDayField(meant).transform((day, context) => day ?? lacks(context, missing))
}

/** A time of day somebody writes, however they write it; nothing when the field is left empty. */
export function optionalTimeField() {
  return entered.transform(first).transform((written, context) => {
    if (written === '') return null
    return timeIn(written) ?? lacks(context, noTime)
  })
}

/** The same, when it has to be filled in. */
export function timeField(missing: string) {
  return optionalTimeField().transform((time, context) => time ?? lacks(context, missing))
}

function lacks(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}
