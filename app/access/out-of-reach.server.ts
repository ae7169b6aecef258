import type { Tenant } from '#db/tenants/tenants.server.ts'
import type { RequestContext } from './request-context.ts'
import type { Actor } from './grant.server.ts'
import { recordDenied } from './record-denied.server.ts'

const linesAMinute = 20
const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi

/** So many lines a minute about one person. */
const linesOf = (entity: string, { id }: Actor) => ({ about: `${entity} ${id}`, most: linesAMinute })

/**
 * Somebody asked for what is not there or out of their reach: they hear the same of both, and the record does not tell
 * them apart either.
 */
export async function recordOutOfReach(
  tenant: Tenant,
  requestContext: Omit<RequestContext, 'place'>,
  { pathname }: { readonly pathname: string },
): Promise<void> {
  const { last } = requestContext.entered
  if (!last) return
  const { actor, action } = last
  const entityId = pathname.match(uuid)?.at(-1)?.toLowerCase() ?? ''
  await recordDenied(
    { tenant, requestContext },
    { actor, action, entity: 'record', entityId },
    linesOf('record', actor),
  )
}

/** Somebody asked for what their role may not do, in this session. */
export async function recordForbidden(
  tenant: Tenant,
  requestContext: Omit<RequestContext, 'place'>,
  { actor, action, session }: { readonly actor: Actor; readonly action: string; readonly session: string },
): Promise<void> {
  const denied = { actor, action, entity: 'session', entityId: session } as const
  await recordDenied({ tenant, requestContext }, denied, linesOf('session', actor))
}
