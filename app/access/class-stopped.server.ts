import type { AppLoadContext } from '@remix-run/node'
import { and, eq, gt, gte, isNull } from 'drizzle-orm'
import { answers } from '#db/schema/child/check-in.ts'
import { classOpenings } from '#db/schema/school/children.ts'
import type { Tenant } from '#db/tenants/tenants.server.ts'
import { unsentForms } from './held-forms.server.ts'
import { sessionLimits } from './limits.ts'
import { openSession, type Session } from './session.server.ts'

type Asked = { readonly request: Request; readonly context: AppLoadContext }

export type ClassStopped = {
  /** Whether anything they said since they came in is kept. */
  readonly isKept: boolean
  /** Whether something waits that they have not sent. */
  readonly isHeld: boolean
}

/**
 * Whether the child who was here just now is out because their class closed and is not open again. It tells nobody who
 * they are, and once they have been away for as long as a child may be it says nothing: somebody else may be here.
 */
export async function classStopped({ request, context }: Asked): Promise<ClassStopped | null> {
  const { requestContext } = context
  if (requestContext.place.kind !== 'school') return null
  const { tenant } = requestContext.place
  const session = await openSession(tenant, request, requestContext)
  if (session?.kind !== 'child' || !session.childId) return null
  if (requestContext.at.getTime() - session.lastSeenAt.getTime() >= sessionLimits.child.idle) return null
  if (!(await hasClosed(tenant, session, requestContext.at))) return null
  const { childId, createdAt } = session
  const [kept] = await tenant.read
    .select({ id: answers.id })
    .from(answers)
    .where(and(eq(answers.childId, childId), gte(answers.answeredAt, createdAt)))
    .limit(1)
  const held = await unsentForms(tenant.read, { childId, personId: null }, requestContext.at)
  return { isKept: kept !== undefined, isHeld: held.length > 0 }
}

/** Whether the class that a child came into has closed since, and is not open again. */
export async function hasClosed({ read }: Tenant, { openingId }: Session, at: Date): Promise<boolean> {
  const [opening] = await read
    .select({ classId: classOpenings.classId })
    .from(classOpenings)
    .where(eq(classOpenings.id, openingId ?? ''))
  if (!opening) return false
  const isOpen = and(isNull(classOpenings.closedAt), gt(classOpenings.closesAt, at))
  const [open] = await read
    .select({ id: classOpenings.id })
    .from(classOpenings)
    .where(and(eq(classOpenings.classId, opening.classId), isOpen))
    .limit(1)
  return open === undefined
}
