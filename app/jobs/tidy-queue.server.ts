import { and, eq, inArray, lte, sql } from 'drizzle-orm'
import { heldForms, knownDevices, sessions, rateLimits, submittedForms } from '#db/schema/access.ts'
import { jobs } from '#db/schema/jobs.ts'
import { messages } from '#db/schema/messages.ts'
import { v7 as newId } from 'uuid'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { Grant } from '../access/grant.server.ts'
import { deviceDays } from '../access/cookie.ts'
import { heldTooLong } from '../access/held-forms.server.ts'
import { sessionLimits } from '../access/limits.ts'
import { enqueue } from './enqueue.server.ts'

const aDay = 86_400_000
/** The longest that anybody may stay signed in, in days. */
const longestSession = Math.ceil(Math.max(...Object.values(sessionLimits).map(({ absolute }) => absolute)) / aDay)
/**
 * How long work that is done, work that failed, mail that is over, sessions that are over and forms that were sent are
 * kept, in days. The audit knows a session by its mark and does not need its row.
 */
const kept = { done: 30, dead: 365, mail: 90, session: 30 + longestSession, form: 30 } as const
/** So many rows of a kind go in one change: the rest in the next, so that nobody waits for the broom. */
const mostAtOnce = 2_000

/** Forgets work, mail, sessions, sent forms and counts that are long over. What came of it stays in the record and the audit. */
export async function tidyQueue(grant: Grant<'queue.tidy'>): Promise<void> {
  const { at } = grant
  await grant.change('job', 'queue', async (tx, note) => {
    const forgotten = await forgetOld(tx, at)
    if (Object.values(forgotten).includes(mostAtOnce))
      await enqueue(tx, { kind: 'queue.tidy', dedupe: `tidy:${newId()}`, payload: {}, runAt: at })
    note({ verb: 'DELETE', after: forgotten })
  })
}

async function forgetOld(tx: Writer, at: Date) {
  const before = (days: number) => new Date(at.getTime() - days * aDay)
  const isOver = (state: 'done' | 'dead') =>
    and(sql`${jobs.state} in ('done', 'dead')`, eq(jobs.state, state), lte(jobs.doneAt, before(kept[state])))
  const isOldMail = and(sql`${messages.state} <> 'waiting'`, lte(messages.writtenAt, before(kept.mail)))
  const some = {
    done: tx.select({ id: jobs.id }).from(jobs).where(isOver('done')).limit(mostAtOnce),
    dead: tx.select({ id: jobs.id }).from(jobs).where(isOver('dead')).limit(mostAtOnce),
    mail: tx.select({ id: messages.id }).from(messages).where(isOldMail).limit(mostAtOnce),
    // Whatever was begun so long ago has ended, or has been beyond its time, for thirty days at least.
    session: tx
      .select({ id: sessions.id })
      .from(sessions)
      .where(lte(sessions.createdAt, before(kept.session)))
      .limit(mostAtOnce),
    form: tx
      .select({ token: submittedForms.token })
      .from(submittedForms)
      .where(lte(submittedForms.usedAt, before(kept.form)))
      .limit(mostAtOnce),
    typed: tx.select({ id: heldForms.id }).from(heldForms).where(heldTooLong(at)).limit(mostAtOnce),
    tries: tx.select({ key: rateLimits.key }).from(rateLimits).where(lte(rateLimits.resetsAt, at)).limit(mostAtOnce),
    device: tx
      .select({ id: knownDevices.id })
      .from(knownDevices)
      .where(lte(knownDevices.lastUsedAt, before(deviceDays)))
      .limit(mostAtOnce),
  }
  const rows = { id: sql`1` }
  return {
    done: (await tx.delete(jobs).where(inArray(jobs.id, some.done)).returning(rows)).length,
    dead: (await tx.delete(jobs).where(inArray(jobs.id, some.dead)).returning(rows)).length,
    mail: (await tx.delete(messages).where(inArray(messages.id, some.mail)).returning(rows)).length,
    sessions: (await tx.delete(sessions).where(inArray(sessions.id, some.session)).returning(rows)).length,
    forms: (await tx.delete(submittedForms).where(inArray(submittedForms.token, some.form)).returning(rows)).length,
    typed: (await tx.delete(heldForms).where(inArray(heldForms.id, some.typed)).returning(rows)).length,
    tries: (await tx.delete(rateLimits).where(inArray(rateLimits.key, some.tries)).returning(rows)).length,
    devices: (await tx.delete(knownDevices).where(inArray(knownDevices.id, some.device)).returning(rows)).length,
  }
}
