import type { Tenant } from '#db/tenants.server.ts'
import type { Visit } from '../visit.ts'
import { writeAudit } from './grant.server.ts'
import { oneMoreLine } from './lines-a-minute.ts'

const linesAMinute = 20
const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi

/**
 * Puts on the record that somebody who was let in asked for what is not there or out of their reach: they hear the same
 * of both, and the record does not tell them apart either. So many lines a minute for one person.
 */
export async function recordOutOfReach(
  tenant: Tenant,
  visit: Omit<Visit, 'place'>,
  { pathname }: { readonly pathname: string },
): Promise<void> {
  const { last } = visit.entered
  if (!last) return
  const line = oneMoreLine(`out of reach ${tenant.slug} ${last.actor.id}`, linesAMinute, visit.at)
  if (line === null) return
  const entityId = pathname.match(uuid)?.at(-1)?.toLowerCase() ?? ''
  const after = line.leftOut > 0 ? { after: JSON.stringify(line) } : {}
  await tenant.write((tx) =>
    writeAudit(
      tx,
      { actor: last.actor, visit },
      { verb: 'DENY', action: last.action, entity: 'record', entityId, ...after },
    ),
  )
}

type Refused = {
  readonly actor: Parameters<typeof writeAudit>[1]['actor']
  readonly action: string
  /** The mark of the session in which somebody asked. */
  readonly session: string
}

/** Puts on the record that somebody asked for what their role may not do; so many lines a minute for one person. */
export async function recordForbidden(
  tenant: Tenant,
  visit: Omit<Visit, 'place'>,
  { actor, action, session }: Refused,
): Promise<void> {
  const line = oneMoreLine(`forbidden ${tenant.slug} ${actor.id}`, linesAMinute, visit.at)
  if (line === null) return
  const after = line.leftOut > 0 ? { after: JSON.stringify(line) } : {}
  await tenant.write((tx) =>
    writeAudit(tx, { actor, visit }, { verb: 'DENY', action, entity: 'session', entityId: session, ...after }),
  )
}
