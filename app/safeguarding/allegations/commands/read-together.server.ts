import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { openedTogether } from '#app/access/records.server.ts'
import { saveAlertEvent } from '#app/safeguarding/alerts/commands/add-alert-event.server.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { governorCodes, recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

type Reading = Grant<'together.open' | 'governor.read'>

/**
 * Two grown-ups have read what they opened together, and say what they did: from now on nobody is asked to read it any
 * more, and what they did stands in the history of every alert that came of it. The safeguarding governor, who is nobody of
 * the school, says the same of what they read with a code, which opens nothing from then on. Said twice, it is said once.
 */
export function readTogether(grant: Reading, openingId: string, done: string): Promise<void> {
  const read = { readAt: grant.at, readBy: memberOf(grant) }
  return grant.change('duty', openingId, async (tx, note) => {
    if (isGovernor(grant)) {
      const unread = and(eq(governorCodes.id, grant.actor.id), isNull(governorCodes.readAt))
      await tx.update(governorCodes).set({ readAt: grant.at }).where(unread)
    }
    const [opening] = await tx.select().from(recordOpenings).where(eq(recordOpenings.id, openingId))
    const { worryId, alertId, concernId } = opening ?? { worryId: null, alertId: null, concernId: null }
    const ofWorry = await tx
      .update(worries)
      .set(read)
      .where(and(eq(worries.id, worryId ?? ''), isNull(worries.readAt), openedTogether(grant, 'worry')))
      .returning({ id: worries.id })
    const ofConcern = await tx
      .update(concerns)
      .set({ ...read, state: 'open' })
      .where(and(eq(concerns.id, concernId ?? ''), eq(concerns.state, 'unread'), openedTogether(grant, 'concern')))
      .returning({ id: concerns.id })
    const mine = await tx
      .select({ id: alerts.id })
      .from(alerts)
      .where(and(eq(alerts.id, alertId ?? ''), openedTogether(grant, 'alert')))
    const raised = await alertsOf(tx, grant, worryId)
    const taken = await take(tx, grant, { ids: [...raised, ...mine.map(({ id }) => id)], done })
    const many = ofWorry.length + ofConcern.length + taken
    note({ after: many === 0 ? { sentAgain: true } : { readTogether: true, alerts: taken } })
  })
}

const isGovernor = ({ action }: Reading) => action === 'governor.read'
/** Whoever acts, where they are somebody of the school. */
const memberOf = (grant: Reading) => (isGovernor(grant) ? null : grant.actor.id)

async function alertsOf(tx: Writer, grant: Reading, worryId: string | null): Promise<string[]> {
  const raised = await tx
    .selectDistinct({ id: alertEvidence.alertId })
    .from(alertEvidence)
    .innerJoin(worries, eq(worries.id, alertEvidence.worryId))
    .where(and(eq(worries.id, worryId ?? ''), openedTogether(grant, 'worry')))
  return raised.map(({ id }) => id)
}

async function take(tx: Writer, grant: Reading, { ids, done }: { ids: readonly string[]; done: string }) {
  const { at } = grant
  const personId = memberOf(grant)
  const taken = await tx
    .update(alerts)
    .set({ state: 'acknowledged', acknowledgedAt: at, acknowledgedBy: personId })
    .where(and(inArray(alerts.id, [...ids]), eq(alerts.state, 'unread')))
    .returning({ id: alerts.id, childId: alerts.childId })
  for (const { id: alertId, childId } of taken)
    await saveAlertEvent(tx, {
      alertId,
      childId,
      kind: 'acknowledged',
      words: done,
      at,
      ...(personId !== null && { personId }),
    })
  return taken.length
}
