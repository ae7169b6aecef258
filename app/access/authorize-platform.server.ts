import { redirect, type AppLoadContext } from '@remix-run/node'
import { and, eq, isNull } from 'drizzle-orm'
import type { RegisterReader } from '#db/register/register.server.ts'
import { platformSessions, platformStaff } from '#db/register/schema.ts'
import type { Schools } from '#db/tenants/tenants.server.ts'
import { forbidden, notFound, somebodyElse } from '#app/web/http.ts'
import { paths } from '#app/web/paths.ts'
import type { RouteArgs } from './authorize.server.ts'
import { sessionIdFrom } from './cookie.ts'
import { isCurrent, sessionLimits } from './limits.ts'
import { reach, type Action } from './policy.ts'
import { hashOf } from './session.server.ts'
import { notePageOwner, pageOwnerIn } from './page-owner.server.ts'

const seenEvery = 30_000

/** Proof that one of The Lift's own staff may do this on the platform's side. It reaches the register, and no school. */
export type PlatformGrant = {
  readonly action: Action
  readonly actor: { readonly id: string; readonly name: string }
  readonly at: Date
  readonly read: RegisterReader
}

/** Every school, at the platform's own host and nowhere else. */
export function schoolsOf({ requestContext }: AppLoadContext): Schools {
  if (requestContext.place.kind !== 'platform') throw notFound()
  return requestContext.place.schools
}

/** The platform's one door: permission for The Lift's own staff, or the response that refuses it. */
export async function authorizeStaff({ request, context }: RouteArgs, action: Action): Promise<PlatformGrant> {
  const { requestContext } = context
  const { register } = schoolsOf(context)
  const sessionId = sessionIdFrom(request, requestContext.secure)
  const [present] = await register.read
    .select({ session: platformSessions, actor: { id: platformStaff.id, name: platformStaff.name } })
    .from(platformSessions)
    .innerJoin(platformStaff, eq(platformStaff.id, platformSessions.staffId))
    .where(
      and(
        eq(platformSessions.hash, hashOf(sessionId ?? '')),
        isNull(platformSessions.endedAt),
        eq(platformStaff.status, 'active'),
      ),
    )
  if (!present || !isCurrent(present.session, sessionLimits.account, requestContext.at))
    throw redirect(paths.platformSignIn)
  const { session, actor } = present
  mustBeStaffsPage({ request, context }, actor.id)
  if (!reach(['account'], action)) throw forbidden()
  if (requestContext.at.getTime() - session.lastSeenAt.getTime() > seenEvery)
    await register.write((tx) =>
      tx.update(platformSessions).set({ lastSeenAt: requestContext.at }).where(eq(platformSessions.hash, session.hash)),
    )
  return { action, actor, at: requestContext.at, read: register.read }
}

/** Refuses a form from a page that was made for another of The Lift's own staff. */
export function mustBeStaffsPage({ request, context }: RouteArgs, staffId: string): void {
  notePageOwner(context, staffId)
  if (request.method === 'POST' && pageOwnerIn(request) !== staffId) throw somebodyElse()
}
