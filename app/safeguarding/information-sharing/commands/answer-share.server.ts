import { and, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { shareInReach } from '#app/access/scope.server.ts'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { concernFor } from '#app/safeguarding/chronology/queries/concern-for.server.ts'
import { conflict } from '#app/web/http.ts'
import { shares } from '#db/schema/safeguarding/sharing.ts'
import type { Answered } from '../forms.ts'
import type { FoundShare } from '../queries/find-share.server.ts'

/** Writes down what those something was shared with answered: once, and for good. */
export function answerShare(
  grant: Grant<'share.record'>,
  { id, childId, recipient }: Pick<FoundShare, 'id' | 'childId' | 'recipient'>,
  { answer }: Answered,
): Promise<void> {
  const { at, vault } = grant
  return grant.change('share', id, async (tx, note) => {
    const box = await vault.seal(tx, childId, { table: 'shares', column: 'answer', rowId: id, text: answer })
    const [answered] = await tx
      .update(shares)
      .set({ answeredAt: at, answer: box })
      .where(and(eq(shares.id, id), eq(shares.decision, 'shared'), isNull(shares.answeredAt), shareInReach(grant)))
      .returning({ concernId: shares.concernId, since: shares.recordedAt })
    if (!answered) throw conflict('There is already an answer, or it was not shared. Look at it again.')
    const words = `Answer from ${recipient}: ${answer}`
    const concernId = answered.concernId ?? (await concernFor(tx, grant, { childId, since: answered.since }))
    const line = { childId, concernId, kind: 'shared with others', occurredAt: at, words, shareId: id } as const
    await addFileEntry(tx, grant, line)
    note({ after: { answered: true } })
  })
}
