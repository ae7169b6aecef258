import { eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { verifyPassword } from '#app/access/password.server.ts'
import { hashOf, renewSession } from '#app/access/session.server.ts'
import { countAttempt, rateLimitKey } from '#app/access/rate-limits.server.ts'
import { sessions, rateLimits } from '#db/schema/access.ts'
import { people } from '#db/schema/school/people.ts'

const mostTries = 10
const quarterHour = 15 * 60_000

export type Confirmed = { readonly sessionId: string } | 'wrong' | 'too often'

/**
 * A grown-up who is signed in gives their password again, which opens the safeguarding rooms to this session for a while.
 * It goes on under a new id: whoever had copied the old one is left outside.
 */
export async function reauthenticate(
  grant: Grant<'own-account.manage'>,
  password: string,
  session: string,
): Promise<Confirmed> {
  const { actor, at } = grant
  const key = rateLimitKey('confirm', actor.id)
  const isAllowed = await grant.change('session', session, async (tx, note) => {
    note({ after: { askedForPassword: true } })
    return countAttempt(tx, [{ key, most: mostTries, within: quarterHour }], at)
  })
  if (!isAllowed) return 'too often'
  const [me] = await grant.read
    .select({ passwordHash: people.passwordHash })
    .from(people)
    .where(eq(people.id, actor.id))
  if (!(await verifyPassword(password, me?.passwordHash))) return 'wrong'

  return grant.change('session', session, async (tx, note) => {
    await tx.delete(rateLimits).where(eq(rateLimits.key, key))
    await tx.update(sessions).set({ provedAt: at }).where(eq(sessions.hash, session))
    const sessionId = await renewSession(tx, session)
    note({ after: { confirmed: true, renewedAs: hashOf(sessionId) } })
    return { sessionId }
  })
}
