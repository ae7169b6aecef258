import { z } from 'zod'
import { text } from '#app/forms/fields.ts'

const most = 2000

/** What two grown-ups did about what they opened together. */
export const togetherForm = z.object({
  done: text({
    missing: 'Write what you have done or will do now',
    most,
    tooLong: `Write ${most.toLocaleString('en-GB')} characters or fewer`,
  }),
})
