import { and, eq, isNotNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { transfers } from '#db/schema/records/transfers.ts'

/** Shows the lines of a file that had been set aside in the child's file again. Done twice, it is done once. */
export function showAgain(grant: Grant<'transfer.manage'>, transferId: string): Promise<void> {
  const { at } = grant
  return grant.change('transfer', transferId, async (tx, note) => {
    const [shown] = await tx
      .update(transfers)
      .set({ setAsideAt: null, setAsideBy: null })
      .where(and(eq(transfers.id, transferId), isNotNull(transfers.setAsideAt), inScope(grant, transfers.childId)))
      .returning({ childId: transfers.childId, otherSchool: transfers.otherSchool })
    note({ after: shown ? { isAside: false } : { sentAgain: true } })
    if (!shown) return
    const words = `The file from ${shown.otherSchool} is shown again.`
    await addFileEntry(tx, grant, { childId: shown.childId, kind: 'action', occurredAt: at, words, transferId })
  })
}
