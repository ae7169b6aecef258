import { redirect, type AppLoadContext } from '@remix-run/node'
import { forbidden, notFound } from '../http.ts'
import { paths } from '../paths.ts'
import type { SchoolPlace } from '../visit.ts'
import { issueGrant, writeAudit, type Grant } from './grant.server.ts'
import { policy, reach, type Action } from './policy.ts'
import { signedIn } from './session.server.ts'

export type Asked = { request: Request; context: AppLoadContext }

/** The school whose door was knocked at. The platform's host has no such door. */
export function schoolOf({ visit }: AppLoadContext): SchoolPlace {
  if (visit.place.kind !== 'school') throw notFound()
  return visit.place
}

/**
 * The one door: turns a request into permission to act, or throws the response that refuses it.
 * Asking quietly does not count as being there, so that a page that looks by itself does not keep a session alive.
 */
export async function authorize<A extends Action>(
  asked: Asked,
  action: A,
  how: { quietly?: boolean } = {},
): Promise<Grant<A>> {
  const { request, context } = asked
  const { visit } = context
  const { school, tenant } = schoolOf(context)
  const present = await signedIn(tenant, { request, visit }, how)
  if (!present) throw redirect(entranceFor(action, request))
  const { actor } = present
  const scope = reach(actor.roles, action)
  if (!scope) {
    await tenant.write((tx) =>
      writeAudit(tx, { actor, visit }, { verb: 'DENY', action, entity: 'session', entityId: present.session.hash }),
    )
    throw forbidden()
  }
  return issueGrant({ tenant, school, actor, visit, since: present.session.createdAt }, action, scope)
}

/** Where someone who has not signed in is sent: a child who asks for help to the help page, other children to the class code, grown-ups to sign in and then back. */
function entranceFor(action: Action, request: Request): string {
  if (action === 'help.ask') return paths.help
  if ('child' in policy[action]) return paths.classCode
  const { pathname } = new URL(request.url)
  return request.method === 'GET'
    ? `${paths.signIn}?next=${encodeURIComponent(pathname.replace(/\.data$/, ''))}`
    : paths.signIn
}
