import { redirect, type AppLoadContext } from '@remix-run/node'
import { conflict, forbidden, notFound } from '../http.ts'
import { paths } from '../paths.ts'
import type { SchoolPlace } from '../visit.ts'
import { issueGrant, writeAudit, type Grant } from './grant.server.ts'
import { policy, reach, type Action } from './policy.ts'
import { signedIn } from './session.server.ts'
import { mustProve } from './step-up.ts'
import { mustBeTheirPage } from './whose.server.ts'

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
  await mustBeTheirPage(asked, tenant, present.session)
  const { actor } = present
  const scope = reach(actor.roles, action)
  if (!scope) {
    await tenant.write((tx) =>
      writeAudit(tx, { actor, visit }, { verb: 'DENY', action, entity: 'session', entityId: present.session.hash }),
    )
    throw forbidden()
  }
  if (mustProve(action, present.session, { method: request.method, at: visit.at })) throw toProve(request)
  return issueGrant({ tenant, school, actor, visit, since: present.session.createdAt }, action, scope)
}

/** The same for something more that a page shows to those whose roles include it, and to nobody else. */
export async function authorizeAlso<A extends Action>(
  asked: Asked,
  { actor }: Grant,
  action: A,
): Promise<Grant<A> | null> {
  return reach(actor.roles, action) ? authorize(asked, action, { quietly: true }) : null
}

/** Where someone who has not signed in is sent: a child who asks for help to the help page, other children to the class code, grown-ups to sign in and then back. */
function entranceFor(action: Action, request: Request): string {
  if (action === 'help.ask') return paths.help
  if ('child' in policy[action]) return paths.classCode
  return request.method === 'GET' ? `${paths.signIn}?next=${wayBack(request)}` : paths.signIn
}

const wayBack = ({ url }: Request) => encodeURIComponent(new URL(url).pathname.replace(/\.data$/, ''))

/** Where somebody is sent who has to give their password again; a form is not sent on, so that its words stay on its page. */
function toProve(request: Request): Response {
  if (request.method === 'GET') return redirect(`${paths.confirm}?next=${wayBack(request)}`)
  return conflict(
    'Nothing is saved yet: it is a long time since you gave your password. Open My account in a new tab and confirm it is you. Then go back to what you wrote and send it again.',
  )
}
