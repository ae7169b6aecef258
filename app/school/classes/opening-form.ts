import { z } from 'zod'
import { choice, optionalChoice } from '#app/forms/fields.ts'

/** For how many minutes a class can be opened. */
export const openingMinutes = ['30', '60', '120'] as const

export const openingForm = z.object({
  minutes: choice(openingMinutes, 'Choose for how long the class is open').transform(Number),
})

/** Whether a grown-up who was asked closes the class all the same. */
export const closingForm = z.object({ sure: optionalChoice(['yes'], 'Press the button again') })
