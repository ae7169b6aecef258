import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { fileEntryInReach } from '#app/access/scope.server.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { inPieces } from '../in-pieces.ts'
import { lineId } from '../line-id.ts'
import type { PackedLine } from '../packed-file.ts'
import { receivedParts } from '../received-parts.ts'

type Received = {
  readonly childId: string
  readonly transferId: string
  readonly from: string
  readonly lines: readonly PackedLine[]
}
const atOnce = 50

/** Adds the lines of another school's file to a child's file, as part of taking it in, and says how many were new. Each is kept once, however often it comes. */
export async function addReceivedLines(
  tx: Writer,
  grant: Grant<'transfer.manage'>,
  { childId, transferId, from, lines }: Received,
): Promise<number> {
  const kept = await tx
    .select({ id: fileEntries.id })
    .from(fileEntries)
    .where(and(eq(fileEntries.childId, childId), fileEntryInReach(grant)))
  const known = new Set(kept.map(({ id }) => id))
  let added = 0
  for await (const piece of inPieces(lines, atOnce)) {
    const rows: (typeof fileEntries.$inferInsert)[] = []
    for (const line of piece) {
      const parts = receivedParts(line, from).map((part) => ({ ...part, id: lineId(childId, line, part.part) }))
      const missing = parts.filter(({ id }) => !known.has(id))
      if (missing.length > 0) added++
      for (const { id, words: text, isVerbatim } of missing) {
        known.add(id)
        const words = await grant.vault.seal(tx, childId, { table: 'file_entries', column: 'words', rowId: id, text })
        const facts = { kind: 'file received', audience: 'lead', authorId: null, recordedAt: grant.at } as const
        rows.push({ ...facts, id, childId, occurredAt: line.occurredAt, isVerbatim, words, transferId })
      }
    }
    if (rows.length > 0) await tx.insert(fileEntries).values(rows)
  }
  return added
}
