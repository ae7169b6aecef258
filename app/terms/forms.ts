import { z } from 'zod'
import { choice } from '#app/forms/fields.ts'
import { daysApart } from '#app/calendar/civil-days.ts'
import { usualHours } from '#app/calendar/assumed-hours.ts'
import { dayKinds } from '#db/schema/calendar.ts'
import { daysToSet } from './days-to-set.ts'
import { dayIn, outOfTime, timeIn } from './entries.ts'

const mostDays = 366
const first = (entered: readonly string[] | undefined) => entered?.[0]?.trim() ?? ''

/** A day somebody wrote or picked; nothing when the field is left empty. */
const optionalDay = z
  .array(z.string())
  .optional()
  .transform((entered, context) => {
    if (first(entered) === '') return null
    const day = dayIn(first(entered))
    const problem = day === null ? 'There is no such day. Write it like 17/11/2026.' : outOfTime(day)
    if (problem !== null) context.addIssue({ code: 'custom', message: problem })
    return day
  })
const hour = (usual: string) =>
  z
    .array(z.string())
    .optional()
    .transform((entered, context) => {
      const time = first(entered) === '' ? usual : timeIn(first(entered))
      if (time === null) context.addIssue({ code: 'custom', message: 'Write the time like 08:45' })
      return time ?? usual
    })
const hours = { opens: hour(usualHours.opens), closes: hour(usualHours.closes) }
const inOrder = { path: ['closes'], message: 'School must open before it closes' }

/** What some days are to the school. */
export const schoolDaysForm = z
  .object({ from: optionalDay, until: optionalDay, kind: choice(dayKinds, 'Choose what these days are'), ...hours })
  .refine(({ from }) => from !== null, { path: ['from'], message: 'Write the first day, or the only one' })
  .refine(({ opens, closes }) => opens < closes, inOrder)
  .refine(({ from, until }) => from === null || until === null || from <= until, {
    path: ['until'],
    message: 'The last day must not come before the first',
  })
  .refine(({ from, until }) => from === null || until === null || daysApart(from, until) < mostDays, {
    path: ['until'],
    message: 'Set a year or less at a time',
  })
  .transform(({ from, until, ...day }) => (from === null ? [] : daysToSet(from, until ?? from, day)))
  .refine((days) => days.length > 0, { path: ['until'], message: 'There is only a weekend between these days' })

/** A calendar that somebody brings as text; a file is read beside it. */
export const calendarImportForm = z
  .object({
    text: z
      .array(z.string())
      .optional()
      .transform((entered) => entered?.[0] ?? ''),
    ...hours,
  })
  .refine(({ opens, closes }) => opens < closes, inOrder)

/** The days that were shown and are now to be set, a line for each. */
export const calendarChangesForm = z.object({
  days: z.array(z.string()).transform((entered) => entered[0] ?? ''),
})
