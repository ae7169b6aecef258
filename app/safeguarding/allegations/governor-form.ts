import { z } from 'zod'
import { text } from '#app/forms/fields.ts'

const short = { most: 200, tooLong: 'Write 200 letters or fewer' }

/** What the safeguarding governor gives at the door of one record. */
export const governorDoorForm = z.object({
  email: text({ missing: 'Enter your email address', ...short }),
  code: text({ missing: 'Enter the code in the message', ...short }),
})
