import { redirect } from '@remix-run/node'
import { besideThis, wayBackFrom, type Beside } from '#app/web/beside.ts'
import { conflict } from '#app/web/http.ts'
import { schoolOf, type RouteArgs } from './authorize.server.ts'
import type { Grant } from './grant.server.ts'
import { forgetHeld, heldFormFor, holdForm, unsentForms } from './held-forms.server.ts'
import { isSamePerson } from './same-browser.server.ts'
import { signedIn, type Session } from './session.server.ts'
import { sessionOfPage, pageOwnerIn } from './page-owner.server.ts'

/**
 * Holds what a child has on their page while they look at a page of help, and gives the address of that page, which leads
 * back to it. It is told to nobody: the child has not sent it. Refused where it cannot be held, so that it is sent instead.
 */
export async function holdBeside(asked: RouteArgs, page: Beside): Promise<string> {
  const { request, context } = asked
  const { unsaved } = context.page
  const child = await childOfPage(asked)
  const plain = besideThis(page, new URL(request.url).searchParams.get('from') ?? '/')
  if (unsaved === null) {
    if (child) await forgetHeld(schoolOf(context).tenant, request, child)
    return plain
  }
  if (!child) throw conflict(cannotHold)
  const { tenant } = schoolOf(context)
  const sent = { request: unsaved, requestContext: context.requestContext, action: 'check-in.do', why: 'help' } as const
  const kept = await holdForm(tenant, sent, child)
  if (kept.came === 'lost') throw conflict(cannotHold)
  // What was held of the page before gives way to what stands there now.
  await forgetHeld(tenant, request, child)
  return kept.came === 'held' ? besideThis(page, kept.address) : plain
}

const cannotHold = 'This could not be kept. Go back and send it.'

/** What is held of the page from which a page of help was opened, and where it is sent; null when there is nothing. */
export async function heldBeside(asked: RouteArgs) {
  const { request, context } = asked
  const { requestContext } = context
  if (requestContext.place.kind !== 'school') return null
  const { tenant } = requestContext.place
  const here = await signedIn(tenant, { request, requestContext }, { quietly: true })
  if (here?.session.kind !== 'child') return null
  const address = wayBackFrom(request, '/')
  const { href: url } = new URL(address, request.url)
  const held = await heldFormFor(tenant, { request: { url }, at: requestContext.at }, here.session)
  return held && { address, fields: held.entered }
}

type Writing = { readonly address: string; readonly checkIn: string }

/**
 * Leads from a page on which a child writes to what they have written there and not sent, where that is of the same check-in
 * and does not stand on the page already.
 */
export async function leadToHeld(
  { request, context }: RouteArgs,
  grant: Grant<'check-in.do'>,
  { address, checkIn }: Writing,
) {
  const { page, requestContext } = context
  if (page.held !== null || page.sent !== null) return
  const { tenant } = schoolOf(context)
  const owner = { childId: grant.actor.id, personId: null }
  for (const { address: waits } of await unsentForms(grant.read, owner, requestContext.at)) {
    if (!waits.startsWith(`${address}?`)) continue
    const { href: url } = new URL(waits, request.url)
    const form = await heldFormFor(tenant, { request: { url }, at: requestContext.at }, owner)
    if (form?.entered['checkIn']?.includes(checkIn) === true) throw redirect(waits)
  }
}

/** The session of the child who is here, when the page that was sent is theirs. */
async function childOfPage({ request, context }: RouteArgs): Promise<Session | null> {
  const { requestContext } = context
  if (requestContext.place.kind !== 'school') return null
  const { tenant } = requestContext.place
  const here = await signedIn(tenant, { request, requestContext })
  if (here?.session.kind !== 'child') return null
  const made = await sessionOfPage(tenant, pageOwnerIn(request))
  return made && isSamePerson(made, here.session) ? here.session : null
}
