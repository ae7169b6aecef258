import { and, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { transfers } from '#db/schema/records/transfers.ts'

/**
 * Sets a file that came from another school aside because what stands in it is wrong: its lines are kept as they came, but
 * stand in the child's file no longer, nor in what is sent on. Why, stands there instead. Done twice, it is done once.
 */
export function setAside(grant: Grant<'transfer.manage'>, transferId: string, reason: string): Promise<void> {
  const { at, actor } = grant
  return grant.change('transfer', transferId, async (tx, note) => {
    const [aside] = await tx
      .update(transfers)
      .set({ setAsideAt: at, setAsideBy: actor.id })
      .where(
        and(
          eq(transfers.id, transferId),
          eq(transfers.direction, 'arriving'),
          isNull(transfers.setAsideAt),
          inScope(grant, transfers.childId),
        ),
      )
      .returning({ childId: transfers.childId, otherSchool: transfers.otherSchool })
    note({ after: aside ? { isAside: true } : { sentAgain: true } })
    if (!aside) return
    const words = `The file from ${aside.otherSchool} was set aside: ${reason}`
    await addFileEntry(tx, grant, { childId: aside.childId, kind: 'action', occurredAt: at, words, transferId })
  })
}
