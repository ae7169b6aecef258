import { and, inArray } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import type { Action } from '#app/access/policy.ts'
import { inScope } from '#app/access/scope.server.ts'
import { children } from '#db/schema/school/children.ts'
import { shortName } from './child-name.server.ts'

/** What some children in reach are called among their class: by first name, and by more only where another has the same. */
export async function shortNames(
  grant: Grant<Exclude<Action, 'concern.raise'>>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await grant.read
    .select({ id: children.id, name: shortName })
    .from(children)
    .where(and(inArray(children.id, [...ids]), inScope(grant, children.id)))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
