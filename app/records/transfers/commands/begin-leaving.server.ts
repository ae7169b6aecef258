import { and, eq, inArray } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { dayName } from '#app/school-time/words.ts'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { claimForm } from '#app/access/claim-form.server.ts'
import { conflict } from '#app/web/http.ts'
import { transfers } from '#db/schema/records/transfers.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { transferDue } from '../due.ts'
import type { Leaving } from '../forms.ts'
import { newReceiptCode, receiptHashOf } from '../receipt-code.ts'

/** A child goes to another school: from now on their file is due there. Gives the transfer's id; sent twice, it is one. */
export async function beginLeaving(
  grant: Grant<'transfer.manage'>,
  childId: string,
  leaving: Leaving,
): Promise<string> {
  const { otherSchool, lastDay } = leaving
  const { at, actor, read, vault } = grant
  const dueAt = transferDue(await schoolCalendar(read), lastDay)
  const id = newId()
  return grant.change('transfer', id, async (tx, note) => {
    const begun = await openTransfer(tx, grant, childId)
    const fresh = await claimForm(tx, grant, leaving)
    if (begun && !fresh) {
      note({ entityId: begun.id, after: { sentAgain: true } })
      return begun.id
    }
    if (begun) throw conflict(`Their file is already on its way to ${begun.otherSchool}. Cancel that first.`)

    const code = newReceiptCode()
    const place = { table: 'transfers', column: 'receipt_code', rowId: id }
    const receiptCode = await vault.seal(tx, childId, { ...place, text: code })
    const receiptHash = receiptHashOf(code)
    const begins = { childId, otherSchool, begunAt: at, begunBy: actor.id, lastDay, dueAt, receiptCode, receiptHash }
    await tx.insert(transfers).values({ ...begins, id, direction: 'leaving', state: 'to send' })
    const words = `Moving to ${otherSchool}. Last day here: ${dayName(lastDay)}.`
    await addFileEntry(tx, grant, { childId, kind: 'action', occurredAt: at, words, transferId: id })
    note({ verb: 'CREATE', after: { direction: 'leaving', dueAt: dueAt.toISOString() } })
    return id
  })
}

async function openTransfer(tx: Writer, grant: Grant<'transfer.manage'>, childId: string) {
  const [begun] = await tx
    .select({ id: transfers.id, otherSchool: transfers.otherSchool })
    .from(transfers)
    .where(
      and(
        eq(transfers.childId, childId),
        eq(transfers.direction, 'leaving'),
        inArray(transfers.state, ['to send', 'sent']),
        inScope(grant, transfers.childId),
      ),
    )
  return begun
}
