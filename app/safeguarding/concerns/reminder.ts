import { z } from 'zod'

/**
 * Level 0 tells whoever a concern is for; the levels after that tell those who must see that it is read. The round is the
 * moment at which it was handed on, if it was: reminders of before that are over.
 */
export const concernReminder = z.object({
  concernId: z.uuid(),
  level: z.number().int().min(0),
  round: z.number().int().optional(),
})
export type ConcernReminder = z.infer<typeof concernReminder>
