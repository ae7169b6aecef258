import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { sessions } from '#db/schema/access.ts'

/** A grown-up ends all of their sessions but the one they are using. */
export function endMyOtherSessions(grant: Grant<'own-account.manage'>, keptSession: string): Promise<void> {
  const { actor, at } = grant
  return grant.change('person', actor.id, async (tx, note) => {
    const ended = await tx
      .update(sessions)
      .set({ endedAt: at })
      .where(and(eq(sessions.personId, actor.id), isNull(sessions.endedAt), ne(sessions.hash, keptSession)))
      .returning({ id: sessions.id })
    note({ after: { sessionsEnded: ended.length } })
  })
}
