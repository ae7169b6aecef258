import type { Grant } from '#app/access/grant.server.ts'
import { momentAsFields } from '#app/school-time/moment-fields.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentOnRecord } from '#app/school-time/words.ts'
import { reportDamage } from '#app/safeguarding/alerts/commands/report-damage.server.ts'
import { kindWords } from '../line.ts'
import { findEntry } from './find-entry.server.ts'
import { recordsToChoose } from './records-to-choose.server.ts'
import { decryptField } from '#app/access/decrypt-field.server.ts'

/** One line of a child's file as it stands, to be put right. That it is opened is on the record before it is. */
export async function openEntry(
  grant: Grant<'file.write'>,
  asked: { readonly childId: string; readonly entryId: string },
) {
  const { entry, author, box, occurredAt, recordedAt } = await findEntry(grant, asked)
  const { id, childId, kind, isVerbatim } = entry
  await grant.recordReading('file', [childId])
  const words = await decryptField(grant, { table: 'file_entries', column: 'words', rowId: id, childId, box })
  await reportDamage(grant, { childId, ids: words === null ? [id] : [] })
  const calendar = await schoolCalendar(grant.read)
  return {
    ...{ id, words, isVerbatim, what: kindWords[kind], who: author ?? 'Another school' },
    occurred: momentOnRecord(calendar, occurredAt),
    recorded: momentOnRecord(calendar, recordedAt),
    when: momentAsFields({ calendar, at: occurredAt }),
    /** What a line beside it may belong to; nothing to choose when it belongs to a concern itself. */
    records: entry.concernId === null ? await recordsToChoose(grant, childId) : [],
  }
}
