import { and, inArray, isNull, lte, ne } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { writeMessages } from '#app/mail/write-messages.server.ts'
import type { KeptRecord } from '#app/people/queries/kept-record.server.ts'
import { alerts } from '#db/schema/alerts.ts'
import { concerns } from '#db/schema/concerns.ts'
import { jobs } from '#db/schema/jobs.ts'
import { worries } from '#db/schema/worries.ts'
import type { Writer } from '#db/tenants.server.ts'
import { settleReaders } from './settle-readers.server.ts'
import { tellOfLadder } from './tell-of-ladder.server.ts'

/**
 * Somebody's role began or ended, or somebody is away: sees to it that everything that waits can still be read by somebody
 * who is there, and tells whoever reads it from now on. Nobody is told twice of one thing.
 */
export async function settleAllReaders(grant: Grant<'readers.settle'>): Promise<void> {
  const { at } = grant
  await grant.change('duty', 'readers', async (tx, note) => {
    const waiting = await allWaiting(tx, grant)
    const toldNow = await aboutToBeTold(tx, at)
    let moved = 0
    for (const record of waiting) {
      const settled = await settleReaders(tx, record, { at })
      if (settled.rung === 'usual') continue
      moved++
      if (Object.values(record).some((id: string) => toldNow.has(id))) continue
      const about = `readers:${settled.thing.toldIn}`
      const telling = { at, about, gathers: 'readers' }
      await writeMessages(tx, { kind: 'waiting', to: [...settled.readers, ...settled.awayToo], ...telling })
      await tellOfLadder(tx, settled, telling)
    }
    note({ after: { waiting: waiting.length, beyondUsual: moved } })
  })
}

/** What somebody is told of in this very moment anyway. */
async function aboutToBeTold(tx: Writer, at: Date): Promise<ReadonlySet<string | number>> {
  const steps = ['alert.escalate', 'worry.escalate', 'concern.escalate']
  const due = await tx
    .select({ payload: jobs.payload })
    .from(jobs)
    .where(and(inArray(jobs.kind, steps), inArray(jobs.state, ['ready', 'running']), lte(jobs.runAt, at)))
  return new Set(due.flatMap(({ payload }) => Object.values(payload)))
}

async function allWaiting(tx: Writer, grant: Grant<'readers.settle'>): Promise<KeptRecord[]> {
  const ofWorries = await tx
    .select({ worryId: worries.id })
    .from(worries)
    .where(and(isNull(worries.readAt), inScope(grant, worries.childId)))
  const ofAlerts = await tx
    .select({ alertId: alerts.id })
    .from(alerts)
    .where(and(ne(alerts.state, 'resolved'), inScope(grant, alerts.childId)))
  const ofConcerns = await tx
    .select({ concernId: concerns.id })
    .from(concerns)
    .where(and(ne(concerns.state, 'closed'), inScope(grant, concerns.childId)))
  return [...ofWorries, ...ofAlerts, ...ofConcerns]
}
