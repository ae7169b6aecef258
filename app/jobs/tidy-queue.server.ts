import { and, eq, lte, sql } from 'drizzle-orm'
import { jobs } from '#db/schema/jobs.ts'
import { messages } from '#db/schema/messages.ts'
import type { Grant } from '../access/grant.server.ts'

const aDay = 86_400_000
/** How long work that is done, work that failed, and mail that is over are kept, in days. */
const kept = { done: 30, dead: 365, mail: 90 } as const

/** Forgets work and mail that is long over. What came of it stays in the record of each alert and in the audit. */
export async function tidyQueue(grant: Grant<'queue.tidy'>): Promise<void> {
  const { at } = grant
  const before = (days: number) => new Date(at.getTime() - days * aDay)
  await grant.change('job', 'queue', async (tx, note) => {
    const forgotten = { done: 0, dead: 0, mail: 0 }
    for (const state of ['done', 'dead'] as const) {
      const old = and(
        sql`${jobs.state} in ('done', 'dead')`,
        eq(jobs.state, state),
        lte(jobs.doneAt, before(kept[state])),
      )
      forgotten[state] = (await tx.delete(jobs).where(old).returning({ id: jobs.id })).length
    }
    const oldMail = and(sql`${messages.state} <> 'waiting'`, lte(messages.writtenAt, before(kept.mail)))
    forgotten.mail = (await tx.delete(messages).where(oldMail).returning({ id: messages.id })).length
    note({ verb: 'DELETE', after: forgotten })
  })
}
