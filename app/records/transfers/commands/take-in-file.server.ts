import { and, eq, or } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { counted } from '#app/words/counted.ts'
import { transfers } from '#db/schema/records/transfers.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { PackedFile } from '../packed-file.ts'
import { receiptHashOf } from '../receipt-code.ts'
import { addReceivedLines } from './add-received-lines.server.ts'

export type Arrived = { readonly childId: string; readonly file: PackedFile; readonly fileHash: string }

/** Whether it came in, and under which transfer; or that it came in before, for another child. */
export type TakenIn = { readonly transferId: string } | 'for another child'

/**
 * Takes another school's file about a child into the child's file here, line by line as it was, with nobody here as its
 * author. The same file again changes nothing; a newer edition of it adds what is new.
 */
export function takeInFile(grant: Grant<'transfer.manage'>, { childId, file, fileHash }: Arrived): Promise<TakenIn> {
  const { at } = grant
  const id = newId()
  return grant.change('transfer', id, async (tx, note) => {
    const receiptHash = receiptHashOf(file.receiptCode)
    const [known] = await tx
      .select({ id: transfers.id, childId: transfers.childId, fileHash: transfers.fileHash })
      .from(transfers)
      .where(
        and(
          eq(transfers.direction, 'arriving'),
          or(eq(transfers.fileHash, fileHash), eq(transfers.receiptHash, receiptHash)),
          inScope(grant, transfers.childId),
        ),
      )
    if (known && known.childId !== childId) {
      note({ entityId: known.id, after: { forAnotherChild: true } })
      return 'for another child'
    }
    const transferId = known?.id ?? (await keepTransfer(tx, grant, { id, childId, file, fileHash, receiptHash }))
    const added = await addReceivedLines(tx, grant, { childId, transferId, lines: file.lines, from: file.from })
    if (added > 0 || !known) {
      const words = `The file arrived from ${file.from}: ${counted(added, 'line')}.`
      await addFileEntry(tx, grant, { childId, kind: 'file received', occurredAt: at, words, transferId })
    }
    note({ verb: known ? 'UPDATE' : 'CREATE', entityId: transferId, after: { direction: 'arriving', lines: added } })
    return { transferId }
  })
}

type Keeping = Arrived & { readonly id: string; readonly receiptHash: string }

async function keepTransfer(tx: Writer, grant: Grant<'transfer.manage'>, keeping: Keeping): Promise<string> {
  const { at, actor, vault } = grant
  const { id, childId, file, fileHash, receiptHash } = keeping
  const place = { table: 'transfers', column: 'receipt_code', rowId: id }
  const receiptCode = await vault.seal(tx, childId, { ...place, text: file.receiptCode })
  const received = { state: 'received', sentAt: file.packedAt, receivedAt: at, receivedBy: actor.id } as const
  const begun = { otherSchool: file.from, begunAt: at, begunBy: actor.id, dueAt: at }
  await tx
    .insert(transfers)
    .values({ ...begun, ...received, id, childId, direction: 'arriving', fileHash, receiptHash, receiptCode })
  return id
}
