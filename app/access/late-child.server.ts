import type { AppLoadContext } from '@remix-run/node'
import { and, eq } from 'drizzle-orm'
import { children } from '#db/schema/school/children.ts'
import type { Tenant } from '#db/tenants/tenants.server.ts'
import type { PageMade } from './request-context.ts'
import type { Grant } from './grant.server.ts'
import { sessionLimits } from './limits.ts'
import { onRoll } from './on-roll.server.ts'
import { policy, type Action } from './policy.ts'
import { todayAtSchool } from './today-at-school.server.ts'
import { hasClosed } from './class-stopped.server.ts'
import { openSession, type SignedIn } from './session.server.ts'

type Asked = { readonly request: Request; readonly context: AppLoadContext }

/**
 * A child whose words arrive after they were away too long, or after their class closed. What a child sends is taken until
 * their session may last no longer, unless somebody ended it; they see no page for it but that it was taken. Where their
 * class closed after it was taken, and before the page that says so, they see that page once.
 */
export async function lateChild(
  tenant: Tenant,
  { request, context: { requestContext, page } }: Asked,
  { action, isLastPage }: { readonly action: Action; readonly isLastPage: boolean },
): Promise<SignedIn | null> {
  const isLook = request.method !== 'POST' && page.late === null
  if (!('child' in policy[action]) || (isLook && !(isLastPage && page.isLed))) return null
  const session = await openSession(tenant, request, requestContext)
  if (session?.kind !== 'child' || !session.childId) return null
  if (requestContext.at.getTime() - session.createdAt.getTime() >= sessionLimits.child.absolute) return null
  const today = await todayAtSchool({ read: tenant.read, at: requestContext.at })
  const [child] = await tenant.read
    .select({ id: children.id, name: children.firstName })
    .from(children)
    .where(and(eq(children.id, session.childId), onRoll(today)))
  if (!child) return null
  page.late ??= 'sent'
  page.isClassClosed = await hasClosed(tenant, session, requestContext.at)
  return { session, actor: { ...child, roles: ['child'] } }
}

/** The same grant, which notes when something was taken: only then may a child be told so. */
export function takenLate<A extends Action>(grant: Grant<A>, page: PageMade): Grant<A> {
  return {
    ...grant,
    async change(...asked) {
      const result = await grant.change(...asked)
      page.late = 'taken'
      return result
    },
  }
}
