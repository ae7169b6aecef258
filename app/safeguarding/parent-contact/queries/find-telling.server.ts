import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { tellingInReach } from '#app/access/scope.server.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { notFound } from '#app/web/http.ts'
import { children } from '#db/schema/school/children.ts'
import { tellings } from '#db/schema/safeguarding/sharing.ts'
import { openedTelling } from './opened-telling.server.ts'

export type FoundTelling = Awaited<ReturnType<typeof findTelling>>

/** One decision about telling a family, or a 404 that does not say whether it exists out of reach. */
export async function findTelling(grant: Grant<'family.tell'>, tellingId: string) {
  const [found] = await grant.read
    .select({ telling: tellings, child: childName })
    .from(tellings)
    .innerJoin(children, eq(children.id, tellings.childId))
    .where(and(eq(tellings.id, tellingId), tellingInReach(grant)))
  if (!found) throw notFound()
  return { ...(await openedTelling(grant, found.telling)), child: found.child }
}
