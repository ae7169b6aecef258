import { z } from 'zod'

/** Level 0 tells whoever a concern is for; the levels after that tell those who must see that it is read. */
export const concernReminder = z.object({ concernId: z.uuid(), level: z.number().int().min(0) })
export type ConcernReminder = z.infer<typeof concernReminder>
