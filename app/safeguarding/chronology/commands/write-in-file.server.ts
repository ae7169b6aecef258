import type { Grant } from '#app/access/grant.server.ts'
import type { NewEntry } from '../forms.ts'
import { concernFor } from '../queries/concern-for.server.ts'
import { addFileEntry } from './add-file-entry.server.ts'
import { claimForm } from '#app/access/claim-form.server.ts'

/**
 * Writes a line into a child's file, for a child already found in reach; a decision with its reasons. It belongs to the
 * record its writer chose. Sent twice, it is written once.
 */
export function writeInFile(grant: Grant<'file.write'>, childId: string, entry: NewEntry): Promise<void> {
  const { kind, words, reasons, occurredAt, belongsTo } = entry
  return grant.change('file', childId, async (tx, note) => {
    if (!(await claimForm(tx, grant, entry))) {
      note({ after: { sentAgain: true } })
      return
    }
    const text = reasons === null ? words : `${words}\n\nWhy: ${reasons}`
    const isVerbatim = kind === 'child’s words'
    const concernId = await concernFor(tx, grant, { childId, belongsTo })
    const line = { childId, kind, occurredAt, isVerbatim, words: text, concernId }
    note({ after: { entryId: await addFileEntry(tx, grant, line), kind, concernId } })
  })
}
