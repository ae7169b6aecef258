import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { endOfNextWorkingDay } from '#app/school-time/working-days.ts'
import { shares, type Consent, type Recipient, type shareDecisions } from '#db/schema/safeguarding/sharing.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { chaseLater } from './chase-later.server.ts'

type Passed = {
  readonly childId: string
  readonly decision: (typeof shareDecisions)[number]
  readonly recipient: Recipient
  readonly consent: Consent
  /** Who there, with a reference if there is one. */
  readonly toWhom: string
  readonly what: string | null
  readonly reason: string
  readonly sharedAt: Date
  /** Whether they have to say within one working day what they will do. */
  readonly isReferral: boolean
  readonly concernId?: string | null
}

/** Keeps whether something was passed on outside the school as part of what it belongs to; whoever calls it writes the line in the file. */
export async function addShare(tx: Writer, grant: Grant, passed: Passed): Promise<string> {
  const { childId, decision, recipient, consent, toWhom, what, reason, sharedAt, isReferral } = passed
  const { concernId = null } = passed
  const { vault, at, actor } = grant
  const id = newId()
  const answerDueAt = isReferral ? endOfNextWorkingDay(await schoolCalendar(grant.read), sharedAt) : null
  const seal = (column: string, text: string) => vault.seal(tx, childId, { table: 'shares', column, rowId: id, text })
  await tx.insert(shares).values({
    id,
    childId,
    concernId,
    recipient,
    decision,
    consent,
    toWhom: await seal('to_whom', toWhom),
    what: what === null ? null : await seal('what', what),
    reason: await seal('reason', reason),
    sharedAt,
    recordedAt: at,
    recordedBy: actor.id,
    answerDueAt,
  })
  if (answerDueAt) await chaseLater(tx, { shareId: id, level: 0 }, answerDueAt)
  return id
}
