import { and, eq, gte } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { dayName } from '#app/school-time/words.ts'
import { classes } from '#db/schema/school/children.ts'
import { messages } from '#db/schema/messages.ts'
import { stoppedSince } from '#app/safeguarding/screening/class-days.ts'
import { classLately } from '#app/safeguarding/screening/queries/class-lately.server.ts'

const aMonth = 30 * 86_400_000

/** The classes that used to check in and no longer do, of those the office was written to about lately. It names no child. */
export async function stoppedClasses(grant: Grant<'counts.read'>): Promise<readonly { name: string; since: string }[]> {
  const { read, at } = grant
  const written = await read
    .selectDistinct({ dedupe: messages.dedupe })
    .from(messages)
    .where(and(eq(messages.kind, 'stopped'), gte(messages.writtenAt, new Date(at.getTime() - aMonth))))
  const ids = new Set(written.map(({ dedupe }) => dedupe.split(':')[1] ?? ''))
  const known = await read.select({ id: classes.id, name: classes.name }).from(classes)
  const stopped: { name: string; since: string }[] = []
  for (const { id, name } of known.filter((one) => ids.has(one.id))) {
    const since = stoppedSince((await classLately(grant, id)).days)
    if (since) stopped.push({ name, since: dayName(since) })
  }
  return stopped
}
