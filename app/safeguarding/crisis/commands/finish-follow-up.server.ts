import { and, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { followUpInReach } from '#app/access/scope.server.ts'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { concernFor } from '#app/safeguarding/chronology/queries/concern-for.server.ts'
import { decryptField } from '#app/access/decrypt-field.server.ts'
import { cannotBeOpened } from '#app/safeguarding/alerts/damaged.ts'
import { notFound } from '#app/web/http.ts'
import { followUps } from '#db/schema/safeguarding/crisis.ts'

/** Something that was to be done is done. Said twice, it is done once. */
export function finishFollowUp(grant: Grant<'crisis.run'>, followUpId: string): Promise<void> {
  const { at, actor } = grant
  return grant.change('follow-up', followUpId, async (tx, note) => {
    const [found] = await tx
      .select()
      .from(followUps)
      .where(and(eq(followUps.id, followUpId), followUpInReach(grant)))
    if (!found) throw notFound()
    const [done] = await tx
      .update(followUps)
      .set({ doneAt: at, doneBy: actor.id })
      .where(and(eq(followUps.id, followUpId), isNull(followUps.doneAt)))
      .returning()
    if (!done) {
      note({ after: { sentAgain: true } })
      return
    }
    const { childId, responseId, setAt: since, task: box } = done
    const concernId = done.concernId ?? (await concernFor(tx, grant, { childId, since }))
    const task = await decryptField(grant, { childId, table: 'follow_ups', column: 'task', rowId: followUpId, box })
    const words = `Done: ${task ?? cannotBeOpened}`
    const line = { childId, kind: 'action', occurredAt: at, words } as const
    await addFileEntry(tx, grant, { ...line, responseId, concernId })
    note({ after: { done: true } })
  })
}
