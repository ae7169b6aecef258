import { and, eq, gte } from 'drizzle-orm'
import { answers } from '#db/schema/check-in.ts'
import { classOpenings } from '#db/schema/children.ts'
import type { Asked } from './authorize.server.ts'
import { sessionLimits } from './limits.ts'
import { openSession } from './session.server.ts'

/**
 * Whether the child who was signed in at this browser is out because their class closed, and then whether anything they
 * said since they came in is kept. It tells nobody who they are, and after an hour nothing.
 */
export async function classStopped({ request, context }: Asked): Promise<{ isKept: boolean } | null> {
  const { visit } = context
  if (visit.place.kind !== 'school') return null
  const { tenant } = visit.place
  const session = await openSession(tenant, request, visit)
  if (session?.kind !== 'child' || !session.childId || !session.openingId) return null
  if (visit.at.getTime() - session.createdAt.getTime() >= sessionLimits.child.absolute) return null
  const [opening] = await tenant.read
    .select({ closesAt: classOpenings.closesAt, closedAt: classOpenings.closedAt })
    .from(classOpenings)
    .where(eq(classOpenings.id, session.openingId))
  if (!opening || (opening.closedAt === null && opening.closesAt > visit.at)) return null
  const [kept] = await tenant.read
    .select({ id: answers.id })
    .from(answers)
    .where(and(eq(answers.childId, session.childId), gte(answers.answeredAt, session.createdAt)))
    .limit(1)
  return { isKept: kept !== undefined }
}
