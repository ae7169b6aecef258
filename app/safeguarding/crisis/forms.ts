import { z } from 'zod'
import { belongsTo } from '#app/safeguarding/chronology/forms.ts'
import { formToken, text } from '#app/forms/fields.ts'
import { telephonePattern } from '#app/school/staff/numbers.ts'

/** What the review found. */
export const reviewForm = z.object({
  found: text({ missing: 'Write what you found', most: 2000, tooLong: 'Write 2,000 characters or fewer' }),
  token: formToken,
})
export type Review = z.infer<typeof reviewForm>

const maybe = z
  .array(z.string())
  .optional()
  .transform((entered) => entered?.[0] || null)
  .pipe(z.uuid({ error: 'This page is out of date. Open it again.' }).nullable())

/** Starts the steps, with what they grow out of. */
export const startForm = z
  .object({ alert: maybe, worry: maybe, concern: maybe, belongsTo, token: formToken })
  .transform(({ alert, worry, concern, ...more }) => ({ alertId: alert, worryId: worry, concernId: concern, ...more }))
export type StartedFrom = z.infer<typeof startForm>

const phone = z
  .array(z.string())
  .optional()
  .transform((entered) => entered?.[0]?.trim() || null)
  .pipe(z.string().regex(telephonePattern, 'Enter a telephone number, using digits and spaces').nullable())
/** A number that must not be left empty. */
const needed = (missing: string) => phone.refine((number) => number !== null, missing)

/** The numbers to ring that a school may change. */
export const helplineForm = z.object({
  services: phone,
  officer: phone,
  health: needed('Write the number for health advice, such as 111'),
  adults: needed('Write the number of the NSPCC'),
  local: phone,
})
export type HelplineNumbers = z.infer<typeof helplineForm>

/** What the steps would grow out of, as the address says. What is no id is nothing that could be found. */
export function sourcesIn({ searchParams }: URL) {
  return {
    alertId: searchParams.get('alert'),
    worryId: searchParams.get('worry'),
    concernId: searchParams.get('concern'),
  }
}
