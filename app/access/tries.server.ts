import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { tries } from '#db/schema/access.ts'
import type { Writer } from '#db/tenants.server.ts'

/** Something that may be tried so many times in so many milliseconds. */
export type Counted = { readonly key: string; readonly most: number; readonly within: number }

/** A name for what is counted that gives away nobody's e-mail address. */
export const triesKey = (kind: string, subject: string) =>
  `${kind} ${createHash('sha256').update(subject).digest('base64url')}`

/** Counts one try against each of these at once, in one statement, and says whether every one of them still allows it. */
export async function countTry(tx: Pick<Writer, 'insert'>, counted: readonly Counted[], at: Date): Promise<boolean> {
  const rows = await tx
    .insert(tries)
    .values(counted.map(({ key, within }) => ({ key, count: 1, resetsAt: new Date(at.getTime() + within) })))
    .onConflictDoUpdate({
      target: tries.key,
      set: {
        count: sql`case when ${tries.resetsAt} <= ${at.getTime()} then 1 else ${tries.count} + 1 end`,
        resetsAt: sql`case when ${tries.resetsAt} <= ${at.getTime()} then excluded.resets_at else ${tries.resetsAt} end`,
      },
    })
    .returning({ key: tries.key, count: tries.count })
  return counted.every(({ key, most }) => (rows.find((row) => row.key === key)?.count ?? 0) <= most)
}
