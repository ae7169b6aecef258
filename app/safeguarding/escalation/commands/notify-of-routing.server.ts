import { v7 as newId } from 'uuid'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import { governorOf } from '#app/school/staff/queries/governor.server.ts'
import { openAgainst } from '#app/safeguarding/exclusions/queries/open-against.server.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { readersOfRecord } from '../queries/readers-of-record.server.ts'
import type { StaffNow } from '../queries/school-staff.server.ts'

/**
 * When somebody that something open is about has changed who reads, those hear of it who may open that very record, and
 * the safeguarding governor. Nobody else does: that it was written would tell them that there is something.
 */
export async function notifyOfRouting(tx: Writer, by: string, { at, whole }: StaffNow): Promise<void> {
  const records = await openAgainst(tx, by)
  if (records.length === 0) return
  const to = new Map<string, { id: string | null; email: string }>()
  for (const record of records)
    for (const { id, email } of await readersOfRecord(tx, record, { at, whole })) to.set(id, { id, email })
  to.delete(by)
  const governor = await governorOf(tx)
  const all = [...to.values(), ...(governor ? [{ id: null, email: governor.email }] : [])]
  await writeMessages(tx, { kind: 'routing', to: all, at, about: `routing:${newId()}`, gathers: 'routing' })
}
