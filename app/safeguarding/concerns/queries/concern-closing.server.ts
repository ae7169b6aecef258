import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { concernInReach } from '#app/access/scope.server.ts'
import type { Closing } from '#app/safeguarding/alerts/closing.ts'
import { closingOf } from '#app/safeguarding/alerts/queries/closing-of.server.ts'
import type { WholeStaff } from '#app/safeguarding/escalation/queries/whole-staff.server.ts'
import { notFound } from '#app/web/http.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { concernWords } from './concern-words.server.ts'

/** Whether this person may decide a concern alone, or who can: nobody does when it names them, whatever its writer said of that. */
export async function concernClosing(
  grant: Grant<'concern.decide' | 'allegation.read' | 'allegation.decide'>,
  concernId: string,
  whole?: WholeStaff,
): Promise<Closing> {
  const [concern] = await grant.read
    .select()
    .from(concerns)
    .where(and(eq(concerns.id, concernId), concernInReach(grant)))
  if (!concern) throw notFound()
  const { childId, audience } = concern
  const { seen, childWords, done, whoKnows, aboutWhom, named } = await concernWords(grant, concern)
  const texts = [seen, childWords, done, whoKnows, aboutWhom]
  const asked = named.map(({ id }) => id)
  return closingOf(grant, { childId, audience, record: { concernId }, texts, asked, whole })
}
