import type { Tenant } from '#db/tenants/tenants.server.ts'
import type { RequestContext } from './request-context.ts'
import { writeAudit, type Entity } from './grant.server.ts'
import { oneMoreLine } from './lines-a-minute.ts'

/** Where somebody was refused: which school's record it goes on, and when they asked. */
type Where = { readonly tenant: Tenant; readonly requestContext: Omit<RequestContext, 'place'> }
type Denied = {
  readonly actor: Parameters<typeof writeAudit>[1]['actor']
  readonly action: string
  readonly entity: Entity
  readonly entityId: string
}

/** Puts on the record that somebody was refused something: so many lines a minute about one thing, and how many were left out. */
export async function recordDenied(
  { tenant, requestContext }: Where,
  { actor, ...denied }: Denied,
  { about, most }: { readonly about: string; readonly most: number },
): Promise<void> {
  const line = oneMoreLine(`${about} ${tenant.slug}`, most, requestContext.at)
  if (line === null) return
  const after = line.leftOut > 0 ? { after: JSON.stringify(line) } : {}
  await tenant.write((tx) => writeAudit(tx, { actor, requestContext }, { verb: 'DENY', ...denied, ...after }))
}
