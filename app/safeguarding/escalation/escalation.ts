import { z } from 'zod'

/** Which people are told next of an alert that nobody has taken: the alert, what it waits for, and how far it has got. */
export const escalation = z.object({
  alertId: z.uuid(),
  evidenceId: z.uuid(),
  level: z.number().int().min(0),
})
export type Escalation = z.infer<typeof escalation>
