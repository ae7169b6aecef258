import { z } from 'zod'

/**
 * Level 0 tells whom the child asked for; the levels after that tell those who must see that a worry is read. The round is
 * the moment at which it was handed on, if it was: reminders of before that are over.
 */
export const reminder = z.object({
  worryId: z.uuid(),
  level: z.number().int().min(0),
  round: z.number().int().optional(),
})
export type Reminder = z.infer<typeof reminder>
