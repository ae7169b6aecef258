import { asc, eq } from 'drizzle-orm'
import type { PlatformGrant } from '#app/access/authorize-platform.server.ts'
import { hosts, organisations } from '#db/register/schema.ts'

/** Every school and how it stands, from the register alone: no child's data is there to be shown. */
export function schoolsServed(grant: PlatformGrant) {
  return grant.read
    .select({
      slug: organisations.slug,
      name: organisations.name,
      status: organisations.status,
      plan: organisations.plan,
      store: organisations.store,
      schemaVersion: organisations.schemaVersion,
      host: hosts.host,
    })
    .from(organisations)
    .leftJoin(hosts, eq(hosts.organisationId, organisations.id))
    .orderBy(asc(organisations.name))
    .limit(500)
}
