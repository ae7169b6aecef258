import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { concernInReach } from '#app/access/scope.server.ts'
import { conflict, notFound } from '#app/web/http.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { people } from '#db/schema/school/people.ts'
import { theGovernor } from '#app/school/staff/the-governor.ts'

/** Somebody who decides has read a concern: from now on it is open, and whoever passed it on sees their name. */
export function markConcernRead(
  grant: Grant<'concern.decide' | 'allegation.decide'>,
  concernId: string,
): Promise<void> {
  const { at, actor } = grant
  return grant.change('concern', concernId, async (tx, note) => {
    const [read] = await tx
      .update(concerns)
      .set({ state: 'open', readAt: at, readBy: actor.id })
      .where(and(eq(concerns.id, concernId), eq(concerns.state, 'unread'), concernInReach(grant)))
      .returning({ id: concerns.id })
    if (read) {
      note({ before: { state: 'unread' }, after: { state: 'open' } })
      return
    }

    const [concern] = await tx
      .select({ readBy: concerns.readBy, reader: people.knownAs })
      .from(concerns)
      .leftJoin(people, eq(people.id, concerns.readBy))
      .where(and(eq(concerns.id, concernId), concernInReach(grant)))
    if (!concern) throw notFound()
    if (concern.readBy !== actor.id) throw conflict(`${concern.reader ?? theGovernor} has already read this.`)
    note({ after: { sentAgain: true } })
  })
}
