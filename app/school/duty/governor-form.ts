import { z } from 'zod'
import { text } from '#app/forms/fields.ts'

const short = { most: 120, tooLong: 'Write 120 characters or fewer' }

/** Who the safeguarding governor is, and how they are reached. */
export const governorForm = z.object({
  name: text({ missing: 'Enter their name', ...short }),
  telephone: text({ missing: 'Enter a telephone number', ...short }).refine(
    (number) => [...number].filter((sign) => '0123456789'.includes(sign)).length >= 5,
    'Enter a telephone number like this: 020 7946 0000',
  ),
  email: text({ missing: 'Enter an email address', ...short }).refine(
    (address) => z.email().safeParse(address).success,
    'Enter an email address like this: una.gray@example.org',
  ),
})
