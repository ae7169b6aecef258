import { z } from 'zod'

/** Level 0 tells whom the child asked for; the levels after that tell those who must see that a worry is read. */
export const reminder = z.object({ worryId: z.uuid(), level: z.number().int().min(0) })
export type Reminder = z.infer<typeof reminder>
