import type { Grant } from '#app/access/grant.server.ts'
import { decryptField } from '#app/access/decrypt-field.server.ts'
import { reportDamage } from '../commands/report-damage.server.ts'
import { cannotBeOpened } from '../damaged.ts'
import { exclusionsOf } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import type { worries } from '#db/schema/safeguarding/worries.ts'

type Sealed = Pick<typeof worries.$inferSelect, 'id' | 'childId' | 'audience' | 'words'>

/**
 * What a child wrote in a worry already found in reach, opened with the child's key; nothing when they wrote nothing. What
 * cannot be opened says just that, and those who may know of the worry are alerted once.
 */
export async function worryWords(grant: Grant, { id, childId, audience, words }: Sealed): Promise<string | null> {
  if (words === null) return null
  const opened = await decryptField(grant, { childId, table: 'worries', column: 'words', rowId: id, box: words })
  if (opened !== null) return opened
  const kept = await exclusionsOf(grant.read, { worryId: id })
  await reportDamage(grant, { childId, ids: [id], whose: { audience, ...kept } })
  return cannotBeOpened
}
