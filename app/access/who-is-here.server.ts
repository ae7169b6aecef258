import type { Tenant } from '#db/tenants/tenants.server.ts'
import type { RequestContext } from './request-context.ts'
import type { RouteArgs } from './authorize.server.ts'
import { openSession, signedIn, type SignedIn } from './session.server.ts'
import { notePageOwner } from './page-owner.server.ts'

type Asking = { readonly request: Request; readonly requestContext: RequestContext }

/** Whoever is signed in at this browser, for pages anybody may see. It opens nothing, and keeps no session from going idle. */
const whoIsHere = (tenant: Tenant, asking: Asking): Promise<SignedIn | null> =>
  signedIn(tenant, asking, { quietly: true })

/** Whether a grown-up of the school is signed in at this browser. */
export async function isGrownUpHere(tenant: Tenant, asking: Asking): Promise<boolean> {
  return (await whoIsHere(tenant, asking))?.session.kind === 'adult'
}

/** Whether this browser holds somebody's session that nobody has ended, however long they have been away. */
export async function isSessionHere(tenant: Tenant, { request, requestContext }: Asking): Promise<boolean> {
  const session = await openSession(tenant, request, requestContext)
  return session !== null && session.kind !== 'doorstep'
}

/** Whether a child is signed in at this browser; what is pressed on the page is then taken as theirs. */
export async function isChildHere({ request, context }: RouteArgs): Promise<boolean> {
  const { requestContext } = context
  if (requestContext.place.kind !== 'school') return false
  const present = await whoIsHere(requestContext.place.tenant, { request, requestContext })
  if (present?.session.kind !== 'child') return false
  notePageOwner(context, present.session.id)
  return true
}

/** Whoever is signed in at this browser and at which school, for a page that says why there is none; what is pressed on it is theirs. */
export async function whoIsRefused({ request, context }: RouteArgs): Promise<(SignedIn & { school: string }) | null> {
  const { requestContext } = context
  if (requestContext.place.kind !== 'school') return null
  const present = await whoIsHere(requestContext.place.tenant, { request, requestContext })
  if (!present) return null
  notePageOwner(context, present.session.id)
  return { ...present, school: requestContext.place.school.name }
}
