import type { Grant } from '#app/access/grant.server.ts'
import type { Correction } from '../forms.ts'
import type { FoundEntry } from '../queries/find-entry.server.ts'
import { addFileEntry } from './add-file-entry.server.ts'
import { spendToken } from './spend-token.server.ts'

/**
 * Puts a line of a file right, or writes down that somebody says it is wrong: with a new line that points back to it. The
 * old line stays as it is, and what it belongs to the new one belongs to as well. Sent twice, it is written once.
 */
export function putRight(grant: Grant<'file.write'>, { entry }: FoundEntry, correction: Correction): Promise<void> {
  const { token, how, words, occurredAt } = correction
  const { id, childId, kind, isVerbatim, ...links } = entry
  return grant.change('file', childId, async (tx, note) => {
    if (!(await spendToken(tx, grant, token))) {
      note({ after: { sentAgain: true } })
      return
    }
    const said = how === 'disputed' ? { kind: how, isVerbatim: false } : { kind, isVerbatim }
    const entryId = await addFileEntry(tx, grant, { ...links, ...said, childId, occurredAt, words, correctsId: id })
    note({ after: { entryId, corrects: id, how } })
  })
}
