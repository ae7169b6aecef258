import { redirect, type AppLoadContext } from '@remix-run/node'
import type { Tenant } from '#db/tenants/tenants.server.ts'
import { conflict, forbidden, notFound } from '#app/web/http.ts'
import { paths } from '#app/web/paths.ts'
import type { SchoolPlace } from './request-context.ts'
import { issueGrant, type Grant } from './grant.server.ts'
import { addressWithout, forgetHeld, holdForm, heldFormFor } from './held-forms.server.ts'
import { lateChild, takenLate } from './late-child.server.ts'
import { recordForbidden } from './out-of-reach.server.ts'
import { policy, reach, type Action } from './policy.ts'
import { openSession, type Session, signedIn } from './session.server.ts'
import { requiresReauthentication } from './requires-reauthentication.ts'
import { requirePageOwner, sessionOfPage, pageOwnerIn } from './page-owner.server.ts'

export type RouteArgs = { request: Request; context: AppLoadContext }

/** The school whose door was knocked at. The platform's host has no such door. */
export function schoolOf({ requestContext }: AppLoadContext): SchoolPlace {
  if (requestContext.place.kind !== 'school') throw notFound()
  return requestContext.place
}

type Doing = { readonly action: Action }
type How = {
  /** Whether asking does not count as being there. */
  quietly?: boolean
  /** Whether even a child has to be in time: what begins something holds no words that could be lost. */
  inTime?: boolean
  /** Whether it is the last page of what a child sent, which they read once although their class closed meanwhile. */
  isLastPage?: boolean
}

/**
 * The one door: turns a request into permission to act, or throws the response that refuses it.
 * Asking quietly does not count as being there, so that a page that looks by itself does not keep a session alive.
 */
export async function authorize<A extends Action>(asked: RouteArgs, action: A, how: How = {}): Promise<Grant<A>> {
  const { request, context } = asked
  const { requestContext, page } = context
  const { school, tenant } = schoolOf(context)
  const inTime = await signedIn(tenant, { request, requestContext }, how)
  const present =
    inTime ?? (how.inTime ? null : await lateChild(tenant, asked, { action, isLastPage: how.isLastPage ?? false }))
  if (!present) throw await turnedAway(tenant, asked, action)
  await requirePageOwner({ ...asked, action }, tenant, present.session)
  const { actor, session } = present
  const scope = reach(actor.roles, action)
  if (!scope) {
    await recordForbidden(tenant, requestContext, { actor, action, session: session.hash })
    throw forbidden()
  }
  requestContext.entered.last = { actor, action }
  if (requiresReauthentication(action, session, { method: request.method, at: requestContext.at }))
    throw await toProve(tenant, { ...asked, action }, session)
  if (request.method === 'POST') await sendsAgain(tenant, { ...asked, action }, session)
  else page.held ??= await heldFormFor(tenant, { request, at: requestContext.at }, session)
  const grant = issueGrant({ tenant, school, actor, requestContext, since: session.createdAt }, action, scope)
  return page.late === null ? grant : takenLate(grant, page)
}

/**
 * Notes what was sent, so that it is on the page that may have to say why it came too late; keeps what a child had on their
 * page when they sent it, if that could not be saved; and forgets what was kept of it.
 */
async function sendsAgain(
  tenant: Tenant,
  { request, context, action }: RouteArgs & Doing,
  session: Session,
): Promise<void> {
  const { page, requestContext } = context
  page.sent = request
  if (page.unsaved)
    await holdForm(tenant, { request: page.unsaved, requestContext, action, why: 'signed out' }, session)
  await forgetHeld(tenant, request, session)
}

/** The same for something more that a page shows to those whose roles include it, and to nobody else. */
export async function authorizeAlso<A extends Action>(
  asked: RouteArgs,
  { actor }: Grant,
  action: A,
): Promise<Grant<A> | null> {
  return reach(actor.roles, action) ? authorize(asked, action, { quietly: true }) : null
}

/** Where someone who has not signed in is sent, with what they typed kept for them. */
async function turnedAway(tenant: Tenant, { request, context }: RouteArgs, action: Action): Promise<Response> {
  const entrance = entranceFor(action, request)
  const { requestContext } = context
  if (request.method !== 'POST') return redirect(`${entrance}${await waitsFor(tenant, { request, context })}`)
  const made = await sessionOfPage(tenant, pageOwnerIn(request))
  const { came } = await holdForm(tenant, { request, requestContext, action, why: 'signed out' }, made)
  if (came !== 'nothing in it') return redirect(`${entrance}?unsent=${came}`)
  // What was only pressed is pressed again, on the page it stands on.
  return redirect(entrance === paths.signIn ? `${entrance}?next=${wayBack(request)}` : entrance)
}

/** What is said to a child who was away too long and comes back to what is held for them; nothing to anybody else. */
async function waitsFor(tenant: Tenant, { request, context: { requestContext } }: RouteArgs): Promise<string> {
  const session = await openSession(tenant, request, requestContext)
  if (session?.kind !== 'child') return ''
  const held = await heldFormFor(tenant, { request, at: requestContext.at }, session)
  return held === null ? '' : '?unsent=held'
}

/** A child who asks for help goes to the help page, other children to the class code, grown-ups to sign in and then back. */
function entranceFor(action: Action, request: Request): string {
  if (action === 'help.ask') return paths.help
  if ('child' in policy[action]) return paths.classCode
  return request.method === 'GET' ? `${paths.signIn}?next=${wayBack(request)}` : paths.signIn
}

const wayBack = ({ url }: Request) => encodeURIComponent(addressWithout(url, 'whose').replace(/\.data$/, ''))

/** Where somebody is sent who has to give their password again; what they typed is on its page again when they come back. */
async function toProve(
  tenant: Tenant,
  { request, context, action }: RouteArgs & Doing,
  session: Session,
): Promise<Response> {
  const confirmed = (next: string) => redirect(`${paths.confirm}?next=${next}`)
  if (request.method === 'GET') return confirmed(wayBack(request))
  const kept = await holdForm(
    tenant,
    { request, requestContext: context.requestContext, action, why: 'password' },
    session,
  )
  if (kept.came === 'held') return confirmed(encodeURIComponent(kept.address))
  if (kept.came === 'nothing in it') return confirmed(wayBack(request))
  return conflict(
    'Nothing is saved yet, because it is a long time since you entered your password. Open My account in a new tab and confirm it is you. Then go back to what you wrote and send it again.',
  )
}
