import { createHash } from 'node:crypto'
import { and, gt, inArray, sql } from 'drizzle-orm'
import { rateLimits } from '#db/schema/access.ts'
import type { Reader, Writer } from '#db/tenants/tenants.server.ts'

/** Something that may be tried so many times in so many milliseconds. */
export type CountedAttempts = { readonly key: string; readonly most: number; readonly within: number }

/** A name for what is counted that gives away nobody's e-mail address. */
export const rateLimitKey = (kind: string, subject: string) =>
  `${kind} ${createHash('sha256').update(subject).digest('base64url')}`

/** Whether every one of these still allows a try. */
export async function isAllowed(
  read: Pick<Reader, 'select'>,
  counted: readonly CountedAttempts[],
  at: Date,
): Promise<boolean> {
  const keys = counted.map(({ key }) => key)
  const rows = await read
    .select({ key: rateLimits.key, count: rateLimits.count })
    .from(rateLimits)
    .where(and(inArray(rateLimits.key, keys), gt(rateLimits.resetsAt, at)))
  return counted.every(({ key, most }) => (rows.find((row) => row.key === key)?.count ?? 0) < most)
}

/**
 * Counts one try against each of these and says whether all of them allow it. A try that one of them refuses counts
 * against none: whoever has been stopped at one account or address fills no wider count with more of it.
 */
export async function countAttempt(
  tx: Pick<Writer, 'select' | 'insert'>,
  counted: readonly CountedAttempts[],
  at: Date,
): Promise<boolean> {
  if (!(await isAllowed(tx, counted, at))) return false
  await tx
    .insert(rateLimits)
    .values(counted.map(({ key, within }) => ({ key, count: 1, resetsAt: new Date(at.getTime() + within) })))
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`case when ${rateLimits.resetsAt} <= ${at.getTime()} then 1 else ${rateLimits.count} + 1 end`,
        resetsAt: sql`case when ${rateLimits.resetsAt} <= ${at.getTime()} then excluded.resets_at else ${rateLimits.resetsAt} end`,
      },
    })
  return true
}

/** Gives a try back that turned out to be right. */
export async function refundAttempt(tx: Pick<Writer, 'update'>, keys: readonly string[]): Promise<void> {
  await tx
    .update(rateLimits)
    .set({ count: sql`max(${rateLimits.count} - 1, 0)` })
    .where(inArray(rateLimits.key, [...keys]))
}

/** Begins to count afresh. */
export async function forgetAttempts(tx: Pick<Writer, 'delete'>, keys: readonly string[]): Promise<void> {
  await tx.delete(rateLimits).where(inArray(rateLimits.key, [...keys]))
}
