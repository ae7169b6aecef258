import { and, eq, inArray } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { allowAttempt } from '#app/access/allow-attempt.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { conflict } from '#app/web/http.ts'
import { transfers } from '#db/schema/records/transfers.ts'
import { isReceipt } from '../receipt-code.ts'

const often = { kind: 'receipt', most: 10, withinMinutes: 60 } as const

export type Receipt = 'received' | 'wrong' | 'too often'

/** The other school has read out the code that stood in the sealed file: so they have it, and have opened it. */
export function confirmReceipt(grant: Grant<'transfer.manage'>, transferId: string, code: string): Promise<Receipt> {
  const { at, actor } = grant
  return grant.change('transfer', transferId, async (tx, note) => {
    const isAllowed = await allowAttempt(tx, grant, { ...often, subject: transferId })
    const isThis = and(eq(transfers.id, transferId), inScope(grant, transfers.childId))
    const [found] = await tx.select().from(transfers).where(isThis)
    if (found?.state === 'received') {
      note({ after: { sentAgain: true } })
      return 'received'
    }
    if (found?.state !== 'sent') throw conflict('This file has not been sent, or was cancelled.')
    if (!isAllowed || !isReceipt(code, found.receiptHash ?? '')) {
      note({ after: { received: false } })
      return isAllowed ? 'wrong' : 'too often'
    }
    const { childId, otherSchool } = found
    await tx
      .update(transfers)
      .set({ state: 'received', receivedAt: at, receivedBy: actor.id })
      .where(and(eq(transfers.id, transferId), inArray(transfers.state, ['sent'])))
    const words = `${otherSchool} has the file and has opened it: they read out its code.`
    await addFileEntry(tx, grant, { childId, kind: 'file sent', occurredAt: at, words, transferId })
    note({ after: { received: true } })
    return 'received'
  })
}
