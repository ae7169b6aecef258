import { z } from 'zod'
import { dayField, optionalDayField, optionalTimeField } from '#app/school-time/day-fields.ts'
import { choice, choices, optionalChoice } from '#app/forms/fields.ts'
import { daysApart, type Day } from '#app/school-time/civil-days.ts'
import { usualHours } from '#app/school-time/assumed-hours.ts'
import { dayKinds } from '#db/schema/school/calendar.ts'
import { asAnswer } from './answers.ts'
import { daysToSet } from './days-to-set.ts'
import { answerField, mostQuestions } from './questions.ts'

const mostDays = 366
const hour = (usual: string) => optionalTimeField().transform((time) => time ?? usual)
const hours = { opens: hour(usualHours.opens), closes: hour(usualHours.closes) }
const inOrder = { path: ['closes'], message: 'School must open before it closes' }

/** What some days are to the school, as somebody says it on a day. */
export function schoolDaysForm(today: Day) {
  const meant = { today, when: 'lately or to come' } as const
  return z
    .object({
      from: dayField(meant, 'Write the first day, or the only one'),
      until: optionalDayField(meant),
      kind: choice(dayKinds, 'Choose what these days are'),
      bankHolidays: choices(['too'], { most: 1, tooMany: 'Tick this once', wrong: 'Tick this or leave it empty' }),
      ...hours,
    })
    .refine(({ opens, closes }) => opens < closes, inOrder)
    .refine(({ from, until }) => until === null || from <= until, {
      path: ['until'],
      message: 'The last day must not come before the first',
    })
    .refine(({ from, until }) => until === null || daysApart(from, until) < mostDays, {
      path: ['until'],
      message: 'Set a year or less at a time',
    })
    .transform(({ from, until, bankHolidays: [too], ...day }) =>
      daysToSet(from, until ?? from, day).map((set) => (too ? { ...set, kind: day.kind } : set)),
    )
    .refine((days) => days.length > 0, { path: ['until'], message: 'There is only a weekend between these days' })
}

/** A calendar that somebody brings as text, and what they answered about it; a file is read beside it. */
export const calendarImportForm = z
  .looseObject({
    text: z
      .array(z.string())
      .optional()
      .transform((entered) => entered?.[0] ?? ''),
    order: optionalChoice(['day first', 'month first'], 'Choose how the dates are written'),
    ...hours,
  })
  .refine(({ opens, closes }) => opens < closes, inOrder)
  .transform(({ text, order, opens, closes, ...more }) => ({
    text,
    order: order ?? undefined,
    usual: { opens, closes },
    answers: Array.from({ length: mostQuestions }, (_, place) => answerIn(more[answerField(place)])),
  }))

const answerIn = (entered: unknown) => asAnswer(Array.isArray(entered) ? String(entered[0]) : undefined)

/** The days that were shown and are now to be set, a line for each. */
export const calendarChangesForm = z.object({
  days: z.array(z.string()).transform((entered) => entered[0] ?? ''),
})
