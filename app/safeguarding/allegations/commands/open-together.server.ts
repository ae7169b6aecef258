import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { waitsForTwo } from '#app/access/records.server.ts'
import { settleReaders } from '#app/safeguarding/escalation/commands/settle-readers.server.ts'
import { conflict, notFound } from '#app/web/http.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import type { ExcludingRecord } from '#app/safeguarding/exclusions/queries/excluding-record.server.ts'
import { jointOpenings, recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

const aDay = 24 * 3_600_000

/** What came of it: the other has to agree yet, or it is open to both. */
export type Opened = 'asked' | 'open'

/**
 * One of two grown-ups opens, with the other, what nobody at the school may read alone: the first asks and the second
 * agrees, within a day. Where only one is left who may, they open it with the safeguarding governor beside them.
 */
export function openTogether(grant: Grant<'together.open'>, openingId: string): Promise<Opened> {
  const { at, actor } = grant
  return grant.change('duty', openingId, async (tx, note) => {
    const { rung, openers } = await settleReaders(tx, await recordOf(tx, grant, openingId), { at })
    if (rung !== 'emergency')
      throw conflict('Somebody at the school can read this now. It no longer takes two people to open it.')
    if (!openers.some(({ id }) => id === actor.id)) throw notFound()
    const waiting = await askedLately(tx, openingId, at)
    if (waiting && waiting.askedBy !== actor.id) {
      const agreed = { agreedBy: actor.id, agreedAt: at }
      await tx.update(jointOpenings).set(agreed).where(eq(jointOpenings.id, waiting.id))
      note({ after: { agreedWith: waiting.askedBy } })
      return 'open'
    }
    const isAlone = openers.length === 1
    if (waiting && !isAlone) {
      note({ after: { sentAgain: true } })
      return 'asked'
    }
    await tx.insert(jointOpenings).values({ openingId, askedBy: actor.id, askedAt: at, agreedAt: isAlone ? at : null })
    const others = openers.filter(({ id }) => id !== actor.id)
    await writeMessages(tx, { kind: 'together', to: others, at, about: `asked:${openingId}:${at.toISOString()}` })
    note({ verb: 'CREATE', after: { asked: true, withGovernor: isAlone } })
    return isAlone ? 'open' : 'asked'
  })
}

/** Who has asked within a day and waits for somebody to agree. */
async function askedLately(tx: Writer, openingId: string, at: Date) {
  const since = new Date(at.getTime() - aDay)
  const { agreedAt, askedAt } = jointOpenings
  const [waiting] = await tx
    .select()
    .from(jointOpenings)
    .where(and(eq(jointOpenings.openingId, openingId), isNull(agreedAt), gt(askedAt, since)))
  return waiting
}

async function recordOf(tx: Writer, grant: Grant<'together.open'>, openingId: string): Promise<ExcludingRecord> {
  const [opening] = await tx
    .select()
    .from(recordOpenings)
    .where(and(eq(recordOpenings.id, openingId), waitsForTwo(grant)))
  if (opening?.worryId) return { worryId: opening.worryId }
  if (opening?.alertId) return { alertId: opening.alertId }
  if (opening?.concernId) return { concernId: opening.concernId }
  throw notFound()
}
