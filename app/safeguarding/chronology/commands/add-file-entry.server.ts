import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

type Row = typeof fileEntries.$inferInsert
type Link = 'correctsId' | 'alertId' | 'worryId' | 'concernId' | 'responseId' | 'shareId' | 'tellingId' | 'transferId'
/** A line for a child's file: what it says, when that was, and what it belongs to. */
export type FileEntry = Pick<Row, 'childId' | 'kind' | 'occurredAt' | 'isVerbatim' | Link> & {
  readonly words: string
  /** The lead's unless it is about a grown-up of the school. */
  readonly audience?: 'lead' | 'head'
}
type Writing = Pick<Grant, 'actor' | 'at' | 'vault'>

/** Adds a line to a child's file, as part of what is done; what it says is sealed with the child's key. Gives its id. */
export async function addFileEntry(tx: Writer, { actor, at, vault }: Writing, entry: FileEntry): Promise<string> {
  const { words, audience = 'lead', ...facts } = entry
  const id = newId()
  const place = { table: 'file_entries', column: 'words', rowId: id }
  const sealed = await vault.seal(tx, entry.childId, { ...place, text: words })
  await tx.insert(fileEntries).values({ ...facts, id, audience, words: sealed, authorId: actor.id, recordedAt: at })
  return id
}
