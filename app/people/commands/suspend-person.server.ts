import { and, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { conflict, forbidden } from '#app/http.ts'
import { sessions } from '#db/schema/access.ts'
import { people } from '#db/schema/people.ts'

/** Shuts a grown-up out at once: they cannot sign in, and wherever they are signed in they are so no longer. What they wrote stays. */
export function suspendPerson(grant: Grant<'people.manage'>, personId: string): Promise<void> {
  if (personId === grant.actor.id) throw forbidden()
  return grant.change('person', personId, async (tx, note) => {
    const [suspended] = await tx
      .update(people)
      .set({ status: 'suspended', canBeChosen: false })
      .where(and(eq(people.id, personId), eq(people.status, 'active')))
      .returning({ id: people.id })
    if (!suspended) throw conflict('This person is not at the school any more, or is suspended already.')
    const ended = await tx
      .update(sessions)
      .set({ endedAt: grant.at })
      .where(and(eq(sessions.personId, personId), isNull(sessions.endedAt)))
      .returning({ hash: sessions.hash })
    note({ before: { status: 'active' }, after: { status: 'suspended', sessionsEnded: ended.length } })
  })
}
