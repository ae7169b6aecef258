import type { Tenant } from '#db/tenants.server.ts'
import type { Visit } from '../visit.ts'
import { writeAudit } from './grant.server.ts'
import { oneMoreLine } from './lines-a-minute.ts'

const linesAMinute = 20
const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi

type Refused = {
  readonly actor: Parameters<typeof writeAudit>[1]['actor']
  readonly action: string
  readonly entity: 'record' | 'session'
  readonly entityId: string
}

/** Puts on the record that somebody who was let in was refused something; so many lines a minute for one person. */
async function recordRefusal(tenant: Tenant, visit: Omit<Visit, 'place'>, { actor, ...refused }: Refused) {
  const line = oneMoreLine(`${refused.entity} ${tenant.slug} ${actor.id}`, linesAMinute, visit.at)
  if (line === null) return
  const after = line.leftOut > 0 ? { after: JSON.stringify(line) } : {}
  await tenant.write((tx) => writeAudit(tx, { actor, visit }, { verb: 'DENY', ...refused, ...after }))
}

/**
 * Somebody asked for what is not there or out of their reach: they hear the same of both, and the record does not tell
 * them apart either.
 */
export async function recordOutOfReach(
  tenant: Tenant,
  visit: Omit<Visit, 'place'>,
  { pathname }: { readonly pathname: string },
): Promise<void> {
  const { last } = visit.entered
  if (!last) return
  const { actor, action } = last
  const entityId = pathname.match(uuid)?.at(-1)?.toLowerCase() ?? ''
  await recordRefusal(tenant, visit, { actor, action, entity: 'record', entityId })
}

/** Somebody asked for what their role may not do, in this session. */
export async function recordForbidden(
  tenant: Tenant,
  visit: Omit<Visit, 'place'>,
  { actor, action, session }: Pick<Refused, 'actor' | 'action'> & { readonly session: string },
): Promise<void> {
  await recordRefusal(tenant, visit, { actor, action, entity: 'session', entityId: session })
}
