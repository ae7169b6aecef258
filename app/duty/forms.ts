import { z } from 'zod'
import { daysApart, isDay } from '#app/calendar/civil-days.ts'
import { isTime } from '#app/calendar/moment-at.ts'
import { choice, formToken, identifier, text, optionalText } from '#app/forms/fields.ts'
import { dutyKinds } from '#db/schema/duty.ts'

/** So many days are set at once at the most. */
const mostDays = 62
const short = 20
const noDay = 'Enter a day like this: 2026-11-23'
const noTime = 'Enter a time like this: 15:30'

const time = optionalText({ most: short, tooLong: noTime }).refine(
  (entered) => entered === null || isTime(entered),
  noTime,
)

export const turnForm = z
  .object({
    person: identifier('Choose who'),
    kind: choice(dutyKinds, 'Choose on duty, on call or away'),
    firstDay: text({ missing: 'Enter the first day', most: short, tooLong: noDay }).refine(isDay, noDay),
    lastDay: optionalText({ most: short, tooLong: noDay }).refine((day) => day === null || isDay(day), noDay),
    from: time,
    until: time,
    token: formToken,
  })
  .transform((turn) => ({ ...turn, lastDay: turn.lastDay ?? turn.firstDay }))
  .refine(({ firstDay, lastDay }) => firstDay <= lastDay, {
    path: ['lastDay'],
    message: 'The last day comes before the first',
  })
  .refine(({ firstDay, lastDay }) => daysApart(firstDay, lastDay) < mostDays, {
    path: ['lastDay'],
    message: 'Set two months at a time at the most',
  })
  .refine(({ from, until }) => (from === null) === (until === null), {
    path: ['until'],
    message: 'Enter both times, or neither',
  })
  .refine(({ from, until }) => from === null || from !== until, {
    path: ['until'],
    message: 'The two times are the same',
  })
export type NewTurn = z.infer<typeof turnForm>
