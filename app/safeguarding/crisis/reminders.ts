import { z } from 'zod'

const level = z.number().int().min(0)
/** A task or a second look that is due, and how often people have been told so. */
export const followUpReminder = z.object({ followUpId: z.uuid(), level })
export type FollowUpReminder = z.infer<typeof followUpReminder>
export const reviewReminder = z.object({ responseId: z.uuid(), level })
export type ReviewReminder = z.infer<typeof reviewReminder>
