import { and, inArray, lte } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { z } from 'zod'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { enqueue } from '#app/jobs/enqueue.server.ts'
import { jobs } from '#db/schema/jobs.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { HandOnByArea } from '#app/safeguarding/escalation/handing-on.ts'
import { nextWaiting } from '#app/safeguarding/escalation/queries/next-waiting.server.ts'
import { wholeStaff } from '#app/safeguarding/escalation/queries/whole-staff.server.ts'
import { handOnFromGone } from './hand-on-from-gone.server.ts'
import { handOnFromGovernor } from './hand-on-from-governor.server.ts'
import { settleReaders } from '#app/safeguarding/escalation/commands/settle-readers.server.ts'
import { notifyOfRouting } from '#app/safeguarding/escalation/commands/notify-of-routing.server.ts'
import { notifyOfReaders } from '#app/safeguarding/escalation/commands/notify-of-readers.server.ts'

/** After which record it goes on, from the first where that is left out; and who has changed who reads, where anybody has. */
export const settling = z.object({ after: z.string().optional(), by: z.string().optional() })

/** How many records are seen to in one change: others who write do not wait longer than that. */
const mostAtOnce = 40

/**
 * Somebody's role began or ended, or somebody is away: sees to it that everything that waits can still be read by somebody
 * who is there, and tells whoever reads it from now on. Nobody is told twice of one thing. Much is done piece by piece.
 */
export async function settleAllReaders(
  grant: Grant<'readers.settle'>,
  { after = '', by }: z.infer<typeof settling>,
  handOnByArea: HandOnByArea,
): Promise<void> {
  const { at } = grant
  const calendar = await schoolCalendar(grant.read)
  await grant.change('duty', 'readers', async (tx, note) => {
    const waiting = await nextWaiting(tx, grant, { after, most: mostAtOnce })
    const toldNow = await aboutToBeTold(tx, at)
    const whole = await wholeStaff(tx, at)
    let [moved, handedOn] = [0, 0]
    for (const { record } of waiting) {
      const settled = await settleReaders(tx, record, { at, whole })
      const became = await handOnFromGovernor(tx, grant, { settled, calendar, handOnByArea })
      const isHandedOn = became === 'handed on' || (await handOnFromGone(tx, grant, { settled, calendar }))
      if (isHandedOn) handedOn++
      if (isHandedOn || became === 'stays' || settled.rung === 'usual') continue
      moved++
      if (Object.values(record).some((id: string) => toldNow.has(id))) continue
      await notifyOfReaders(tx, settled, at)
    }
    if (by !== undefined) await notifyOfRouting(tx, by, { at, whole })
    const last = waiting[mostAtOnce - 1]
    const rest = { kind: 'readers.settle', dedupe: `readers:${newId()}`, runAt: at } as const
    if (last) await enqueue(tx, { ...rest, payload: { after: last.id } })
    note({ after: { waiting: waiting.length, beyondUsual: moved, handedOn } })
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
