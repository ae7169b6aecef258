import { and, eq, inArray, isNull } from 'drizzle-orm'
import { inScope } from '#app/access/scope.server.ts'
import type { ExcludingRecord } from '#app/safeguarding/exclusions/queries/excluding-record.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { governorCodes } from '#db/schema/safeguarding/record-exclusions.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import type { SettlingGrant } from '../handing-on.ts'

type Asking = Pick<Reader, 'select'>

/** Since when a safeguarding governor has what nobody of the school has read, and at which address they were written to; or nothing. */
export async function heldByGovernor(tx: Asking, grant: SettlingGrant, record: ExcludingRecord) {
  const since = await readOn(tx, grant, record)
  if (since === null) return null
  // The moment is the link: the code and what was read with it say the same one, and neither ever says a later one.
  const [code] = await tx
    .select({ address: governorCodes.address })
    .from(governorCodes)
    .where(eq(governorCodes.readAt, since))
  return { since, address: code?.address ?? null }
}

async function readOn(tx: Asking, grant: SettlingGrant, record: ExcludingRecord): Promise<Date | null> {
  if ('worryId' in record) {
    const { id, childId, readAt, readBy } = worries
    const [worry] = await tx
      .select({ readAt })
      .from(worries)
      .where(and(eq(id, record.worryId), isNull(readBy), inScope(grant, childId)))
    return worry?.readAt ?? null
  }
  if ('concernId' in record) {
    const { id, childId, state, readAt, readBy } = concerns
    const [concern] = await tx
      .select({ readAt })
      .from(concerns)
      .where(and(eq(id, record.concernId), eq(state, 'open'), isNull(readBy), inScope(grant, childId)))
    return concern?.readAt ?? null
  }
  const { id, childId, state, acknowledgedAt, acknowledgedBy } = alerts
  const isHeld = and(inArray(state, ['acknowledged', 'in_progress']), isNull(acknowledgedBy))
  const [alert] = await tx
    .select({ acknowledgedAt })
    .from(alerts)
    .where(and(eq(id, record.alertId), isHeld, inScope(grant, childId)))
  return alert?.acknowledgedAt ?? null
}
