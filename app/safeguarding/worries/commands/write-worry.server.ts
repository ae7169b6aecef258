import { eq } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { WordsRead } from '../words-read.ts'

type Row = typeof worries.$inferInsert
type Worry = Omit<Row, 'id' | 'words' | 'whereSaid' | 'writtenAt'> & {
  readonly id: string
  readonly isNew: boolean
  readonly words: Pick<WordsRead, 'text'>
  readonly whereSaid?: string | null
  readonly isTakenBack?: boolean
}

/** Writes down what a child told, sealed with the child's key: as a worry of its own, or added to the one nobody has read yet. */
export async function writeWorry(
  tx: Writer,
  { at }: Pick<Grant, 'at'>,
  { isNew, words, whereSaid = null, isTakenBack = false, ...worry }: Worry,
): Promise<void> {
  const { id, childId, topic, size, want, safe, chosenPersonId, audience } = worry
  const sealed = (column: string, text: string | null) =>
    text === null ? null : tx.vault.seal(tx, childId, { table: 'worries', column, rowId: id, text })
  const takenBackAt = isTakenBack ? at : null
  const box = await sealed('words', words.text)
  if (!isNew) {
    const added = { topic, size, want, safe, chosenPersonId, audience, takenBackAt, addedId: newId() }
    await tx
      .update(worries)
      .set(box === null ? added : { ...added, words: box })
      .where(eq(worries.id, id))
    return
  }
  const place = await sealed('where_said', whereSaid)
  await tx.insert(worries).values({ ...worry, words: box, whereSaid: place, takenBackAt, writtenAt: at })
}
