import { inArray, lte } from 'drizzle-orm'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import { knownDevices, platformSessions, rateLimits } from './schema.ts'

const aDay = 86_400_000
/** How long a session that was begun, and a device that was used, are kept on the platform's side, in days. */
const kept = { session: 31, device: 180 } as const
/** So many rows of a kind go in one change. */
const mostAtOnce = 1_000

/** Forgets counts, sessions and devices of The Lift's own staff that are long over. The platform's record stays. */
export async function tidyRegister(tx: Pick<LibSQLDatabase, 'select' | 'delete'>, at: Date): Promise<void> {
  const before = (days: number) => new Date(at.getTime() - days * aDay)
  const oldAttempts = tx
    .select({ key: rateLimits.key })
    .from(rateLimits)
    .where(lte(rateLimits.resetsAt, at))
    .limit(mostAtOnce)
  const oldSessions = tx
    .select({ hash: platformSessions.hash })
    .from(platformSessions)
    .where(lte(platformSessions.createdAt, before(kept.session)))
    .limit(mostAtOnce)
  const oldDevices = tx
    .select({ id: knownDevices.id })
    .from(knownDevices)
    .where(lte(knownDevices.lastUsedAt, before(kept.device)))
    .limit(mostAtOnce)
  await tx.delete(rateLimits).where(inArray(rateLimits.key, oldAttempts))
  await tx.delete(platformSessions).where(inArray(platformSessions.hash, oldSessions))
  await tx.delete(knownDevices).where(inArray(knownDevices.id, oldDevices))
}
