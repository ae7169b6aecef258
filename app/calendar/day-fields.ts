import { z } from 'zod'
import { dayIn, timeIn, type Meant } from './as-written.ts'
import type { Day } from './civil-days.ts'

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

/** A day somebody writes, however they write it; nothing when the field is left empty. */
export function optionalDayField(meant: Meant) {
  return entered.transform(first).transform((written, context) => {
    if (written === '') return null
    const day = dayIn(written, meant)
    const problem = day === null ? noDay : outOfTime(day)
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
