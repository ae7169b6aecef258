import { and, eq, inArray } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { conflict } from '#app/web/http.ts'
import { transfers } from '#db/schema/records/transfers.ts'

/** Takes back that a child's file goes to another school: they stay, or go elsewhere. A file that was sent cannot be recalled. */
export function withdrawTransfer(grant: Grant<'transfer.manage'>, transferId: string): Promise<void> {
  const { at } = grant
  return grant.change('transfer', transferId, async (tx, note) => {
    const isThis = and(eq(transfers.id, transferId), inScope(grant, transfers.childId))
    const [taken] = await tx
      .update(transfers)
      .set({ state: 'withdrawn' })
      .where(and(isThis, eq(transfers.direction, 'leaving'), inArray(transfers.state, ['to send', 'sent'])))
      .returning()
    if (!taken) {
      const [found] = await tx.select({ state: transfers.state }).from(transfers).where(isThis)
      if (found?.state !== 'withdrawn') throw conflict('This file has been received. That cannot be cancelled.')
      note({ after: { sentAgain: true } })
      return
    }
    const { childId, otherSchool, sentAt } = taken
    const words = `No longer going to ${otherSchool}.${sentAt ? ' A sealed file had been made for them.' : ''}`
    await addFileEntry(tx, grant, { childId, kind: 'action', occurredAt: at, words, transferId })
    note({ after: { state: 'withdrawn', wasSent: sentAt !== null } })
  })
}
