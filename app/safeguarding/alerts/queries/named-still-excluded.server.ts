import { asc, inArray } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { exclusionsOf } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import type { ExcludingRecord } from '#app/safeguarding/exclusions/queries/excluding-record.server.ts'
import { labelsKnownAs } from '#app/school/staff/staff-labels.ts'
import { people } from '#db/schema/school/people.ts'

/**
 * The grown-ups whom a worry, an alert or a concern already found in reach only names, and to whom nobody has passed it on
 * yet. Whoever is one of them reads it because there was nobody else, and decides nothing about it.
 */
export async function namedStillExcluded({ read, actor }: Pick<Grant, 'read' | 'actor'>, record: ExcludingRecord) {
  const { named } = await exclusionsOf(read, record)
  if (named.length === 0 || named.includes(actor.id)) return []
  const staff = await read
    .select({ id: people.id, name: people.name, knownAs: people.knownAs, email: people.email })
    .from(people)
    .where(inArray(people.id, [...named]))
    .orderBy(asc(people.knownAs))
  const labels = labelsKnownAs(staff)
  return staff.map(({ id, knownAs }) => ({ id, knownAs: labels.get(id) ?? knownAs }))
}
