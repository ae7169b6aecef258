import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { isCurrent, limitsFor } from '#app/access/limits.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { sessions } from '#db/schema/access.ts'
import { deviceWords } from '../device-words.ts'

/** Where this grown-up is signed in now, the newest first: with what, from which network address, since when. */
export async function mySessions(grant: Grant<'own-account.manage'>, thisSession: string) {
  const { read, actor, at } = grant
  const calendar = await schoolCalendar(read)
  const limits = limitsFor(actor.roles)
  const rows = await read
    .select()
    .from(sessions)
    .where(and(eq(sessions.personId, actor.id), isNull(sessions.endedAt)))
    .orderBy(desc(sessions.createdAt))
    .limit(100)
  return rows
    .filter((session) => isCurrent(session, limits, at))
    .map(({ id, hash, agent, address, createdAt, lastSeenAt }) => ({
      id,
      isThis: hash === thisSession,
      device: deviceWords(agent),
      address: address ?? 'not known',
      since: momentWords(calendar, at, createdAt),
      lastSeen: momentWords(calendar, at, lastSeenAt),
    }))
}
