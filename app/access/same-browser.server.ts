import { eq } from 'drizzle-orm'
import { sessions } from '#db/schema/access.ts'
import type { Tenant } from '#db/tenants/tenants.server.ts'
import type { RequestContext } from './request-context.ts'
import { sessionIdFrom } from './cookie.ts'
import { deviceOf, isKnown } from './known-devices.server.ts'
import { hashOf, type Session } from './session.server.ts'

type Asking = { readonly request: Request; readonly requestContext: RequestContext }
/** How well a form shows that it comes from whoever it says: it brings a session of theirs, or only a browser they used. */
export type Proof = 'their session' | 'their browser'

/** So many sessions back a browser is followed: a class takes turns at one tablet. */
const mostBefore = 40

/**
 * What shows that a form comes from the browser in which a page was made: that browser still holds a session of the same
 * person, ended or not; or a later one that followed theirs there; or it is known as theirs. Null when nothing does, for
 * whose page it was stands in addresses and is no proof.
 */
export async function proofOf(tenant: Tenant, asking: Asking, made: Session): Promise<Proof | null> {
  const held = sessionIdFrom(asking.request, asking.requestContext.secure)
  if (held !== null) {
    let session = await sessionWhere(tenant, eq(sessions.hash, hashOf(held)))
    if (session && isSamePerson(session, made)) return 'their session'
    for (let back = 0; session?.afterId && back < mostBefore; back += 1) {
      session = await sessionWhere(tenant, eq(sessions.id, session.afterId))
      if (session && isSamePerson(session, made)) return 'their browser'
    }
  }
  const device = deviceOf(asking)
  const { personId } = made
  if (device === null || personId === null) return null
  return (await isKnown(tenant.read, { hash: device, holder: personId })) ? 'their browser' : null
}

async function sessionWhere({ read }: Tenant, where: ReturnType<typeof eq>): Promise<Session | undefined> {
  const [session] = await read.select().from(sessions).where(where)
  return session
}

/** Whether two sessions are one person's; of children on the doorstep, whether they stand at the same class. */
export function isSamePerson(one: Session, other: Session): boolean {
  if (one.kind !== other.kind) return false
  if (other.kind === 'doorstep') return one.openingId === other.openingId
  return one.personId === other.personId && one.childId === other.childId
}
