import type { Grant } from '#app/access/grant.server.ts'
import type { NewEntry } from '../forms.ts'
import { addFileEntry } from './add-file-entry.server.ts'
import { spendToken } from './spend-token.server.ts'

/** Writes a line into a child's file, for a child already found in reach; a decision with its reasons. Sent twice, it is written once. */
export function writeInFile(grant: Grant<'file.write'>, childId: string, entry: NewEntry): Promise<void> {
  const { token, kind, words, reasons, occurredAt } = entry
  return grant.change('file', childId, async (tx, note) => {
    if (!(await spendToken(tx, grant, token))) {
      note({ after: { sentAgain: true } })
      return
    }
    const text = reasons === null ? words : `${words}\n\nWhy: ${reasons}`
    const isVerbatim = kind === 'child’s words'
    const entryId = await addFileEntry(tx, grant, { childId, kind, occurredAt, isVerbatim, words: text })
    note({ after: { entryId, kind } })
  })
}
