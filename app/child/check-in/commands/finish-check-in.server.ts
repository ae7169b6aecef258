import type { Grant } from '#app/access/grant.server.ts'
import { screenCheckIn } from '#app/safeguarding/alerts/commands/screen-check-in.server.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { giveSticker } from '#app/child/garden/commands/give-sticker.server.ts'
import { preparedUpdate } from '#db/prepared/update.ts'
import { checkIns } from '#db/schema/child/check-in.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

const complete = preparedUpdate(checkIns, ['status', 'completedAt', 'durationSeconds', 'activitiesCompleted'])

type Finishing = { readonly hasTold: boolean; readonly calendar: SchoolCalendar }

/**
 * Finishes a check-in, as part of saving its last answer: marks it completed for ever, gives the child their sticker and
 * looks for patterns over time. Says how many of those are new.
 */
export async function finishCheckIn(
  tx: Writer,
  { at, actor }: Pick<Grant, 'at' | 'actor'>,
  { checkIn, hasTold, calendar }: Finishing & { readonly checkIn: typeof checkIns.$inferSelect },
): Promise<number> {
  const { id: checkInId, startedAt, activitiesCompleted } = checkIn
  const childId = actor.id
  await giveSticker(tx, { childId, checkInId, hasTold, at })
  await complete(tx, checkInId, {
    status: 'completed',
    completedAt: at,
    durationSeconds: Math.max(0, Math.round((at.getTime() - startedAt.getTime()) / 1000)),
    activitiesCompleted: [...new Set([...activitiesCompleted, 'worry_space' as const])],
  })
  return screenCheckIn(tx, { childId, checkInId, at, calendar })
}
