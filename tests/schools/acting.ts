import pino from 'pino'
import { issueGrant, type Actor, type Grant } from '#app/access/grant.server.ts'
import { reach, type Action } from '#app/access/policy.ts'
import type { SchoolPlace, RequestContext } from '#app/access/request-context.ts'
import type { School } from '#db/register/register.server.ts'
import type { Schools, Tenant } from '#db/tenants/tenants.server.ts'

const silent = pino({ level: 'silent' })
let visits = 0

/** A visit to a place at a moment of our choosing. */
export function visitAt(place: RequestContext['place'], at: Date): RequestContext {
  visits++
  return {
    place,
    at,
    requestId: `build-${visits}`,
    address: null,
    agent: null,
    secure: false,
    log: silent,
    entered: {},
  }
}

/** A school with its database leased while the work goes on, as a request finds it. */
export async function atSchool<T>(
  schools: Schools,
  slug: string,
  work: (place: SchoolPlace) => Promise<T>,
): Promise<T> {
  const school: School | null = await schools.register.findBySlug(slug)
  if (!school) throw new Error(`there is no school called ${slug}`)
  return schools.with(slug, (tenant: Tenant) => work({ kind: 'school', school, tenant }))
}

/** Permission for somebody to act at a moment: what the door would give them for the roles they hold, or a refusal to build on. */
export function grantFor<A extends Action>(
  place: SchoolPlace,
  { actor, at }: { actor: Actor; at: Date },
  action: A,
): Grant<A> {
  const scope = reach(actor.roles, action)
  if (!scope) throw new Error(`${actor.name} may not ${action}`)
  const { school, tenant } = place
  return issueGrant({ tenant, school, actor, requestContext: visitAt(place, at), since: at }, action, scope)
}
