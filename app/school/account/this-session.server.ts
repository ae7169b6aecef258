import type { RouteArgs } from '#app/access/authorize.server.ts'
import { sessionIdFrom } from '#app/access/cookie.ts'
import { hashOf } from '#app/access/session.server.ts'

/** What the school's database keeps of the session that is asking. */
export function thisSession({ request, context }: RouteArgs): string {
  return hashOf(sessionIdFrom(request, context.requestContext.secure) ?? '')
}
