import { z } from 'zod'
import { isDay } from '#app/calendar/civil-days.ts'
import { formToken, identifier, optionalChoice, text } from '#app/forms/fields.ts'
import { mistakeIn, passphraseIn } from './passphrase.ts'

const noDay = 'Enter a day like this: 2026-11-23'
const name = { most: 120, tooLong: 'Write 120 letters or fewer' }

export const leavingForm = z.object({
  otherSchool: text({ missing: 'Write which school they go to', ...name }),
  lastDay: text({ missing: 'Enter their last day here', most: 20, tooLong: noDay })
    .refine(isDay, noDay)
    .refine((day) => day >= '2000' && day < '2100', noDay),
  token: formToken,
})
export type Leaving = z.infer<typeof leavingForm>

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
    tooLong: 'Write 2,000 letters or fewer',
  }),
})

export const arrivalForm = z.object({
  child: identifier('Choose which child it is about'),
  words,
  sameChild: optionalChoice(['yes'], 'Say whether it is the same child'),
})
export type Arrival = z.infer<typeof arrivalForm>
