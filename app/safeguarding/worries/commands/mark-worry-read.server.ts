import { and, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { worryInReach } from '#app/access/scope.server.ts'
import { telling } from '#app/safeguarding/alerts/queries/behind-alert.server.ts'
import { conflict, notFound } from '#app/web/http.ts'
import { people } from '#db/schema/school/people.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { theGovernor } from '#app/school/staff/the-governor.ts'
import type { WorryRead } from '../forms.ts'
import { awaitsAnother } from '../queries/awaits-another.server.ts'

/**
 * Somebody has read what a child told. It is theirs once and for good: the child sees their name. What the child has added
 * since the page was opened has to be read first.
 */
export function markWorryRead(
  grant: Grant<'worry.read' | 'allegation.decide'>,
  worryId: string,
  { seen }: WorryRead,
): Promise<void> {
  const { at, actor } = grant
  return grant.change('worry', worryId, async (tx, note) => {
    if (await awaitsAnother(tx, grant, worryId))
      throw conflict('You wrote this down. Someone else will read it, so that two people know about it.')
    const [read] = await tx
      .update(worries)
      .set({ readAt: at, readBy: actor.id })
      .where(and(eq(worries.id, worryId), isNull(worries.readAt), eq(telling, seen ?? ''), worryInReach(grant)))
      .returning({ id: worries.id })
    if (read) {
      note({ after: { read: true } })
      return
    }

    const [worry] = await tx
      .select({ readAt: worries.readAt, readBy: worries.readBy, reader: people.knownAs })
      .from(worries)
      .leftJoin(people, eq(people.id, worries.readBy))
      .where(and(eq(worries.id, worryId), worryInReach(grant)))
    if (!worry) throw notFound()
    if (worry.readAt === null)
      throw conflict('The child has told us more since you opened this. Open it again and read it.')
    if (worry.readBy !== actor.id) throw conflict(`${worry.reader ?? theGovernor} has already read this.`)
    note({ after: { sentAgain: true } })
  })
}
