import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { concernInReach } from '#app/access/scope.server.ts'
import { notFound } from '#app/web/http.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'

/** That there is such a concern in reach, without opening it, or a 404. */
export async function concernToDecide(
  grant: Grant<'concern.decide' | 'allegation.decide'>,
  concernId: string,
): Promise<void> {
  const [found] = await grant.read
    .select({ id: concerns.id })
    .from(concerns)
    .where(and(eq(concerns.id, concernId), concernInReach(grant)))
  if (!found) throw notFound()
}
