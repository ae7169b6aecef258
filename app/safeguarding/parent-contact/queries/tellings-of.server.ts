import { and, desc, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { tellingInReach } from '#app/access/scope.server.ts'
import { tellings } from '#db/schema/safeguarding/sharing.ts'
import { openedTelling } from './opened-telling.server.ts'

const most = 100

/** What was decided about telling a child's family, the newest first: it counts. */
export async function tellingsOf(grant: Grant<'family.tell'>, childId: string) {
  const rows = await grant.read
    .select()
    .from(tellings)
    .where(and(eq(tellings.childId, childId), tellingInReach(grant)))
    .orderBy(desc(tellings.decidedAt), desc(tellings.id))
    .limit(most)
  return Promise.all(rows.map((row) => openedTelling(grant, row)))
}
