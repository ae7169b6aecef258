import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { forgetDevicesOf } from '#app/access/known-devices.server.ts'
import { hashPassword, isEasyToGuess, verifyPassword } from '#app/access/password.server.ts'
import { countAttempt, rateLimitKey } from '#app/access/rate-limits.server.ts'
import { sessions, rateLimits } from '#db/schema/access.ts'
import { people } from '#db/schema/school/people.ts'
import type { NewPassword } from '#app/school/staff/forms.ts'

const mostTries = 10
const quarterHour = 15 * 60_000

export type Changed = 'changed' | 'wrong' | 'easy to guess' | 'too often'

/**
 * A grown-up gives themselves a new password, which signs them out everywhere but at the session kept. The old
 * password is asked for, and the tries are counted before it is looked at.
 */
export async function changeMyPassword(
  grant: Grant<'own-account.manage'>,
  { currentPassword, newPassword }: NewPassword,
  keptSession: string,
): Promise<Changed> {
  const { actor, at, school } = grant
  const key = rateLimitKey('new password', actor.id)
  const isAllowed = await grant.change('person', actor.id, async (tx, note) => {
    note({ after: { askedForPassword: true } })
    return countAttempt(tx, [{ key, most: mostTries, within: quarterHour }], at)
  })
  if (!isAllowed) return 'too often'
  const [me] = await grant.read.select().from(people).where(eq(people.id, actor.id))
  if (!me || !(await verifyPassword(currentPassword, me.passwordHash))) return 'wrong'
  if (isEasyToGuess(newPassword, [school.name, me.name, me.knownAs, me.email])) return 'easy to guess'

  const passwordHash = await hashPassword(newPassword)
  await grant.change('person', actor.id, async (tx, note) => {
    await tx.delete(rateLimits).where(eq(rateLimits.key, key))
    await forgetDevicesOf(tx, actor.id)
    await tx.update(people).set({ passwordHash }).where(eq(people.id, actor.id))
    await tx
      .update(sessions)
      .set({ endedAt: at })
      .where(and(eq(sessions.personId, actor.id), isNull(sessions.endedAt), ne(sessions.hash, keptSession)))
    note({ after: { password: 'changed' } })
  })
  return 'changed'
}
