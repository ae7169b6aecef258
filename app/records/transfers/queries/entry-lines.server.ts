import { and, asc, eq } from 'drizzle-orm'
import { fileEntryInReach } from '#app/access/scope.server.ts'
import { notSetAside } from '#app/safeguarding/chronology/queries/not-set-aside.server.ts'
import { fileEntries, type FileEntryKind } from '#db/schema/safeguarding/files.ts'
import { inPieces } from '../in-pieces.ts'
import type { ToPack } from '../packing.ts'
import type { Opener } from './child-file-reader.server.ts'

const words: Readonly<Record<FileEntryKind, string>> = {
  concern: 'Concern',
  'child’s words': 'The child’s words',
  observation: 'Observation',
  discussion: 'Discussion',
  action: 'Action',
  decision: 'Decision',
  'crisis step': 'Crisis step',
  'told the family': 'Told the family',
  'shared with others': 'Shared with other agencies',
  'file sent': 'File sent',
  'file received': 'From a school before',
  review: 'Review',
  disputed: 'Disputed',
}

/** The lines of a child's file itself, and what was said in those that belong to one record. */
export async function entryLines({ grant, childId, open, name }: Opener) {
  const rows = await grant.read
    .select()
    .from(fileEntries)
    .where(and(eq(fileEntries.childId, childId), fileEntryInReach(grant), notSetAside(grant)))
    .orderBy(asc(fileEntries.occurredAt), asc(fileEntries.id))
  const said = new Map<string, string[]>()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const lines: ToPack[] = []
  for await (const piece of inPieces(rows, 100))
    for (const row of piece) {
      const { id, kind, occurredAt, recordedAt, authorId, isVerbatim, correctsId } = row
      const opened = (await open({ table: 'file_entries', column: 'words', rowId: id }, row.words)) ?? ''
      for (const record of [row.concernId, row.worryId, row.responseId, row.shareId, row.tellingId])
        if (record)
          said
            .set(record, said.get(record) ?? [])
            .get(record)
            ?.push(opened)
      const corrected = correctsId === null ? undefined : byId.get(correctsId)
      const what = corrected
        ? `${words[kind]}, putting right what was written at ${corrected.recordedAt.toISOString()}`
        : words[kind]
      lines.push({ id: `entry:${id}`, what, occurredAt, recordedAt, by: name(authorId), isVerbatim, words: opened })
    }
  return { lines, saidIn: (record: string) => said.get(record) ?? [] }
}
export type Entries = Awaited<ReturnType<typeof entryLines>>
