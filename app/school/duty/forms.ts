import { z } from 'zod'
import { daysApart, type Day } from '#app/school-time/civil-days.ts'
import { dayField, optionalDayField, optionalTimeField } from '#app/school-time/day-fields.ts'
import { choice, formToken, identifier } from '#app/forms/fields.ts'
import { dutyKinds } from '#db/schema/school/duty.ts'

/** So many days are set at once at the most. */
const mostDays = 62
const time = optionalTimeField()

/** When somebody is on duty, on call or away, as it is said on a day. */
export function turnForm(today: Day) {
  const meant = { today, when: 'to come' } as const
  return z
    .object({
      person: identifier('Choose who'),
      kind: choice(dutyKinds, 'Choose on duty, on call or away'),
      firstDay: dayField(meant, 'Enter the first day'),
      lastDay: optionalDayField(meant),
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
      message: 'Add two months at a time at most',
    })
    .refine(({ from, until }) => (from === null) === (until === null), {
      path: ['until'],
      message: 'Enter both times, or neither',
    })
    .refine(({ from, until }) => from === null || from !== until, {
      path: ['until'],
      message: 'The two times are the same',
    })
}
export type NewTurn = z.infer<ReturnType<typeof turnForm>>
