import { z } from 'zod'
import { daysApart, type Day } from '#app/school-time/civil-days.ts'
import { dayField, optionalDayField } from '#app/school-time/day-fields.ts'
import { choices } from '#app/forms/fields.ts'
import { schoolWeekdays } from '#db/schema/school/attendance.ts'

const longest = 60
const lately = (today: Day) => ({ today, when: 'lately or to come' }) as const
const notBefore = { path: ['until'], message: 'The last day must not come before the first' }

/** From which day until which a child is away, as somebody says it on a day. */
export function absenceForm(today: Day) {
  return z
    .object({
      from: dayField(lately(today), 'Write the first day, or the only one'),
      until: optionalDayField(lately(today)),
    })
    .refine(({ from, until }) => until === null || from <= until, notBefore)
    .refine(({ from, until }) => until === null || daysApart(from, until) < longest, {
      path: ['until'],
      message: `Mark ${longest} days or fewer at a time`,
    })
}

/** The day on which a child is not away after all. */
export function takingBackForm(today: Day) {
  return z.object({ date: dayField(lately(today), 'Choose the day') })
}

/** On which weekdays a child comes, and from when until when. */
export function timetableForm(today: Day) {
  return z
    .object({
      weekdays: choices(schoolWeekdays, { most: 5, tooMany: 'Choose the days again', wrong: 'Choose the days again' }),
      from: dayField(lately(today), 'Write from which day it holds'),
      until: optionalDayField(lately(today)),
    })
    .refine(({ weekdays }) => weekdays.length > 0, { path: ['weekdays'], message: 'Choose one day at least' })
    .refine(({ from, until }) => until === null || from <= until, notBefore)
}
export type NewTimetable = z.infer<ReturnType<typeof timetableForm>>
