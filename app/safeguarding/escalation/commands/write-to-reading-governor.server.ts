import { and, desc, eq, gt } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { codeHash, governorCode } from '#app/access/governor-code.ts'
import { enqueue } from '#app/jobs/enqueue.server.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import type { Governor } from '#app/school/staff/queries/governor.server.ts'
import { ofRecord, type ExcludingRecord } from '#app/safeguarding/exclusions/queries/excluding-record.server.ts'
import { governorCodes, recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { messages } from '#db/schema/messages.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { Settled } from './settle-readers.server.ts'

const hour = 3_600_000
/** So long a code opens what it is for; a new one goes out every day while it is unread. */
const lasts = 72 * hour
const renewedAfter = 20 * hour
/** So many go to one address in an hour; the rest follow. */
const mostAnHour = 6

type Writing = { readonly at: Date; readonly governor: Governor }

/**
 * Writes to the safeguarding governor, who reads what fewer than two grown-ups of the school could open together, with a
 * code for that one record. Not again while a code that they have not read with is new, nor once they have read it and
 * nothing came since. Gives how many are written to.
 */
export async function writeToReadingGovernor(
  tx: Writer,
  settled: Settled,
  { at, governor: { email } }: Writing,
): Promise<number> {
  const openingId = await openingOf(tx, settled)
  if (openingId === null) return 0
  const codes = await tx
    .select()
    .from(governorCodes)
    .where(eq(governorCodes.openingId, openingId))
    .orderBy(desc(governorCodes.sentAt))
  if (codes.some(({ readAt }) => readAt !== null && readAt >= settled.thing.waitsFrom)) return 0
  // One that they have read with opens nothing any more.
  const last = codes.find(({ address, readAt }) => address === email && readAt === null)
  if (last && at.getTime() - last.sentAt.getTime() < renewedAfter) return 0

  const since = new Date(at.getTime() - hour)
  const lately = await tx
    .select({ id: governorCodes.id })
    .from(governorCodes)
    .where(and(eq(governorCodes.address, email), gt(governorCodes.sentAt, since)))
  if (lately.length >= mostAnHour) {
    const runAt = new Date(at.getTime() + hour)
    const dedupe = `readers:codes:${Math.floor(at.getTime() / hour)}`
    await enqueue(tx, { kind: 'readers.settle', dedupe, payload: {}, runAt })
    return 0
  }
  const about = `governor reads:${newId()}`
  await writeMessages(tx, { kind: 'governor reads', to: [{ id: null, email }], at, about })
  const [message] = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(eq(messages.dedupe, `${about}:governor`))
  if (!message) throw new Error('the message to the governor was not written')
  const hash = codeHash(governorCode(tx.vault, message.id))
  const code = { openingId, messageId: message.id, address: email, codeHash: hash, sentAt: at }
  await tx.insert(governorCodes).values({ ...code, endsAt: new Date(at.getTime() + lasts) })
  return 1
}

/** What the governor opens: the worry an alert came of, or else the record itself. */
async function openingOf(tx: Writer, { record, thing }: Settled): Promise<string | null> {
  const behind: ExcludingRecord[] = 'alertId' in record ? [{ worryId: thing.toldIn }, record] : [record]
  for (const each of behind) {
    const isForTwo = eq(recordOpenings.opensTo, 'two together')
    const [opening] = await tx
      .select({ id: recordOpenings.id })
      .from(recordOpenings)
      .where(and(ofRecord(recordOpenings, each), isForTwo))
    if (opening) return opening.id
  }
  return null
}
