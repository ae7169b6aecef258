import { asc } from 'drizzle-orm'
import { aboutAlerts } from '#app/alerts/queries/about-alerts.server.ts'
import { alerts } from '#db/schema/alerts.ts'
import { keptFrom } from '#db/schema/kept-from.ts'
import { people } from '#db/schema/people.ts'
import type { Reader } from '#db/tenants.server.ts'
import { personKey } from '#db/vault/keyed.ts'

/** The alerts of a school with what they are about, as whoever has the key reads them. */
export const openedAlerts = async (read: Reader) =>
  aboutAlerts(read, await read.select().from(alerts).orderBy(asc(alerts.id)))

/** What is kept from whom at a school, as whoever has the key reads it. */
export async function openedKeptFrom(read: Reader) {
  const who = new Map<string, string>()
  for (const { id } of await read.select({ id: people.id }).from(people)) who.set(personKey(read, id), id)
  const rows = await read.select().from(keptFrom).orderBy(asc(keptFrom.id))
  return rows.map(({ personKey: key, ...row }) => ({ ...row, personId: who.get(key) }))
}
