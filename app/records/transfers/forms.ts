import { z } from 'zod'
import type { Day } from '#app/school-time/civil-days.ts'
import { dayField } from '#app/school-time/day-fields.ts'
import { formToken, identifier, optionalChoice, text } from '#app/forms/fields.ts'
import { mistakeIn, passphraseIn } from './passphrase.ts'

const name = { most: 120, tooLong: 'Write 120 characters or fewer' }

/** To which school a child goes, and when, as it is said on a day. */
export function leavingForm(today: Day) {
  return z.object({
    otherSchool: text({ missing: 'Write which school they go to', ...name }),
    lastDay: dayField({ today, when: 'lately or to come' }, 'Enter their last day here'),
    token: formToken,
  })
}
export type Leaving = z.infer<ReturnType<typeof leavingForm>>

const words = text({ missing: 'Enter the eight words', most: 400, tooLong: 'Enter the eight words and nothing else' })
  .transform(passphraseIn)
  .superRefine((passphrase, context) => {
    const mistake = mistakeIn(passphrase)
    if (mistake) context.addIssue({ code: 'custom', message: mistake })
  })

export const sealingForm = z.object({ words, token: formToken })
export type Sealing = z.infer<typeof sealingForm>

export const receiptForm = z.object({
  code: text({ missing: 'Enter the code they read out', most: 40, tooLong: 'The code has twelve letters and figures' }),
})

export const settingAsideForm = z.object({
  reason: text({
    missing: 'Write what is wrong with the file',
    most: 2000,
    tooLong: 'Write 2,000 characters or fewer',
  }),
})

export const arrivalForm = z.object({
  child: identifier('Choose which child it is about'),
  words,
  sameChild: optionalChoice(['yes'], 'Say whether it is the same child'),
})
export type Arrival = z.infer<typeof arrivalForm>
