import type { Grant } from '#app/access/grant.server.ts'
import type { worries } from '#db/schema/worries.ts'

type Sealed = Pick<typeof worries.$inferSelect, 'id' | 'childId' | 'words'>

/** What a child wrote in a worry already found in reach, opened with the child's key; nothing when they wrote nothing. */
export async function wordsOf(
  grant: Pick<Grant, 'vault' | 'read'>,
  { id, childId, words }: Sealed,
): Promise<string | null> {
  if (words === null) return null
  return grant.vault.open(grant.read, childId, { table: 'worries', column: 'words', rowId: id, box: words })
}
