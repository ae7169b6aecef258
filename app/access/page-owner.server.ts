import type { AppLoadContext } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { sessions } from '#db/schema/access.ts'
import type { Tenant } from '#db/tenants/tenants.server.ts'
import { somebodyElse } from '#app/web/http.ts'
import { holdForm } from './held-forms.server.ts'
import type { Action } from './policy.ts'
import { isSamePerson } from './same-browser.server.ts'
import type { Session } from './session.server.ts'

type Asking = { readonly request: Request; readonly context: AppLoadContext; readonly action?: Action }

/** Whose page a form says it was sent from; null when it says nothing. */
export const pageOwnerIn = ({ url }: { readonly url: string }) => new URL(url).searchParams.get('whose')

/** Notes whose page is being made, for every form on it to carry. */
export function notePageOwner({ page }: AppLoadContext, whose: string): void {
  page.whose = whose
}

/** The session a page was made in, whether or not it has ended. */
export async function sessionOfPage(tenant: Tenant, whose: string | null): Promise<Session | null> {
  if (whose === null) return null
  const [session] = await tenant.read.select().from(sessions).where(eq(sessions.id, whose))
  return session ?? null
}

/**
 * Refuses a form from a page that was made for somebody else, or that does not say for whom, before anything is read or
 * written. The person counts and not the session: whoever signed in again sends what they had open.
 */
export async function requirePageOwner(
  { request, context, action }: Asking,
  tenant: Tenant,
  present: Session,
): Promise<void> {
  notePageOwner(context, present.id)
  if (request.method !== 'POST') return
  const whose = pageOwnerIn(request)
  if (whose === present.id) return
  const made = await sessionOfPage(tenant, whose)
  if (made && isSamePerson(made, present)) return
  const { requestContext } = context
  const { came } = await holdForm(tenant, { request, requestContext, action, why: 'somebody else' }, made)
  throw somebodyElse(came)
}
