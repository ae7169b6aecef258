import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { concernInReach } from '#app/access/scope.server.ts'
import { decideClosing, type Closing } from '#app/alerts/closing.ts'
import { namedIn } from '#app/alerts/named-in.ts'
import { schoolStaff } from '#app/alerts/queries/school-staff.server.ts'
import { notFound } from '#app/http.ts'
import { governorOf } from '#app/people/queries/governor.server.ts'
import { keptFromOf } from '#app/people/queries/kept-from-of.server.ts'
import { concerns } from '#db/schema/concerns.ts'
import { concernWords } from './concern-words.server.ts'

/** Whether this person may decide a concern alone, or who can: nobody does when it names them, whatever its writer said of that. */
export async function concernClosing(
  grant: Grant<'concern.decide' | 'allegation.read' | 'allegation.decide'>,
  concernId: string,
): Promise<Closing> {
  const { read, at, actor } = grant
  const [concern] = await read
    .select()
    .from(concerns)
    .where(and(eq(concerns.id, concernId), concernInReach(grant)))
  if (!concern) throw notFound()
  const { childId, audience } = concern
  const staff = await schoolStaff(read, { childId, at })
  const { seen, childWords, done, whoKnows, aboutWhom, named } = await concernWords(grant, concern)
  const found = namedIn([seen, childWords, done, whoKnows, aboutWhom], staff)
  const record = {
    ...{ audience, chosenPersonId: null },
    alleged: await keptFromOf(read, { concernId }),
    named: [...found, ...named].map(({ id }) => id),
  }
  return decideClosing(record, staff, { actorId: actor.id, at, governor: await governorOf(read) })
}
