import { z } from 'zod'
import { daysApart, isDay, type Day } from '#app/calendar/civil-days.ts'
import { choices } from '#app/forms/fields.ts'
import { schoolWeekdays } from '#db/schema/attendance.ts'

const longest = 60
const first = (entered: readonly string[] | undefined) => entered?.[0]?.trim() ?? ''
/** A date field sends 2026-11-17; where there is none a person may write 17/11/2026. */
const asWritten = (written: string) => written.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1')
const isInTime = (day: Day) => isDay(day) && day >= '2000-01-01' && day <= '2100-12-31'
const noDay = 'There is no such day. Write it like 17/11/2026.'

const day = (missing: string) =>
  z
    .array(z.string(), { error: missing })
    .transform((entered) => asWritten(first(entered)))
    .refine((written) => written !== '', { message: missing, abort: true })
    .refine(isInTime, noDay)
const optionalDay = z
  .array(z.string())
  .optional()
  .transform((entered) => asWritten(first(entered)) || null)
  .refine((written) => written === null || isInTime(written), noDay)
const notBefore = { path: ['until'], message: 'The last day must not come before the first' }

/** From which day until which a child is away. */
export const absenceForm = z
  .object({ from: day('Write the first day, or the only one'), until: optionalDay })
  .refine(({ from, until }) => until === null || from <= until, notBefore)
  .refine(({ from, until }) => until === null || daysApart(from, until) < longest, {
    path: ['until'],
    message: `Mark ${longest} days or fewer at a time`,
  })

/** The day on which a child is not away after all. */
export const takingBackForm = z.object({ date: day('Choose the day') })

/** On which weekdays a child comes, and from when until when. */
export const timetableForm = z
  .object({
    weekdays: choices(schoolWeekdays, { most: 5, tooMany: 'Choose the days again', wrong: 'Choose the days again' }),
    from: day('Write from which day it holds'),
    until: optionalDay,
  })
  .refine(({ weekdays }) => weekdays.length > 0, { path: ['weekdays'], message: 'Choose one day at least' })
  .refine(({ from, until }) => until === null || from <= until, notBefore)
export type NewTimetable = z.infer<typeof timetableForm>
