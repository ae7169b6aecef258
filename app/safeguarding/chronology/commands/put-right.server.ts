import type { Grant } from '#app/access/grant.server.ts'
import type { Correction } from '../forms.ts'
import type { FoundEntry } from '../queries/find-entry.server.ts'
import { concernFor } from '../queries/concern-for.server.ts'
import { addFileEntry } from './add-file-entry.server.ts'
import { claimForm } from '#app/access/claim-form.server.ts'

/**
 * Puts a line of a file right, or writes down that somebody says it is wrong: with a new line that points back to it. The
 * old line stays as it is, and what it belongs to the new one belongs to as well, or to the record its writer chose when
 * the old one belongs to none. Sent twice, it is written once.
 */
export function putRight(grant: Grant<'file.write'>, { entry }: FoundEntry, correction: Correction): Promise<void> {
  const { how, words, occurredAt, belongsTo } = correction
  const { id, childId, kind, isVerbatim, ...links } = entry
  return grant.change('file', childId, async (tx, note) => {
    if (!(await claimForm(tx, grant, correction))) {
      note({ after: { sentAgain: true } })
      return
    }
    const said = how === 'disputed' ? { kind: how, isVerbatim: false } : { kind, isVerbatim }
    const concernId = links.concernId ?? (await concernFor(tx, grant, { childId, belongsTo }))
    const line = { ...links, ...said, childId, concernId, occurredAt, words, correctsId: id }
    note({ after: { entryId: await addFileEntry(tx, grant, line), corrects: id, how, concernId } })
  })
}
