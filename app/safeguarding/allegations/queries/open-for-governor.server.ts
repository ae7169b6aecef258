import { and, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { settleReaders } from '#app/safeguarding/escalation/commands/settle-readers.server.ts'
import { isForGovernor } from '#app/safeguarding/escalation/ladder.ts'
import { governorWhoReads } from '#app/safeguarding/escalation/queries/governor-who-reads.server.ts'
import { recordsBehind } from '#app/safeguarding/exclusions/queries/excluding-record.server.ts'
import { governorCodes, recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { recordOpened } from './open-record.server.ts'

/**
 * What the safeguarding governor opens with a code, where it is still for them to read: nothing once somebody at the school
 * can read it, or somebody else is the governor. That it is opened is on the record first.
 */
export async function openForGovernor(grant: Grant<'governor.read'>, openingId: string) {
  const { at, actor } = grant
  const opening = await grant.change('duty', openingId, async (tx, note) => {
    const [code] = await tx.select().from(governorCodes).where(eq(governorCodes.id, actor.id))
    const [found] = await tx.select().from(recordOpenings).where(eq(recordOpenings.id, openingId))
    const [record] = found ? recordsBehind(found) : []
    if (!code || !found || !record) return null
    const settled = await settleReaders(tx, record, { at })
    const governor = await governorWhoReads(tx, settled.thing, settled.staff)
    if (!isForGovernor(settled) || governor?.email !== code.address) {
      note({ after: { openedByGovernor: false } })
      return null
    }
    const first = and(eq(governorCodes.id, actor.id), isNull(governorCodes.openedAt))
    await tx.update(governorCodes).set({ openedAt: at }).where(first)
    note({ after: { openedByGovernor: true } })
    return { found, name: governor.name }
  })
  if (opening === null) return null
  const { found, name } = opening
  return { name, opened: 'Opened by you, the safeguarding governor.', ...(await recordOpened(grant, found)) }
}
