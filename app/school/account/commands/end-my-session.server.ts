import { and, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { notFound } from '#app/web/http.ts'
import { sessions } from '#db/schema/access.ts'

/** A grown-up ends one of their own sessions, wherever it is open. Ending it again changes nothing. */
export function endMySession(grant: Grant<'own-account.manage'>, sessionId: string): Promise<void> {
  const { actor, at } = grant
  const mine = and(eq(sessions.id, sessionId), eq(sessions.personId, actor.id))
  return grant.change('session', sessionId, async (tx, note) => {
    const [found] = await tx.select({ id: sessions.id }).from(sessions).where(mine)
    if (!found) throw notFound()
    await tx
      .update(sessions)
      .set({ endedAt: at })
      .where(and(mine, isNull(sessions.endedAt)))
    note({ after: { ended: true } })
  })
}
