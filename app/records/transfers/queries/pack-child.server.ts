import type { Grant } from '#app/access/grant.server.ts'
import type { PackedLine } from '../packed-file.ts'
import { inOrder } from '../packing.ts'
import { alertLines } from './alert-lines.server.ts'
import { concernLines } from './concern-lines.server.ts'
import { crisisLines } from './crisis-lines.server.ts'
import { entryLines } from './entry-lines.server.ts'
import { childFileReader } from './child-file-reader.server.ts'
import { sharingLines } from './sharing-lines.server.ts'
import { worryLines } from './worry-lines.server.ts'

export type Packing = { readonly lines: readonly PackedLine[]; readonly damaged: readonly string[] }

/**
 * Everything another school must know of a child, opened, in the order in which it happened: what stands in the file, what
 * the child told, and what was made of it. What is about a grown-up of the school is the head's, and is not in it.
 */
export async function packChild(grant: Grant<'transfer.manage'>, childId: string): Promise<Packing> {
  const open = await childFileReader(grant, childId)
  const entries = await entryLines(open)
  const lines = inOrder([
    ...entries.lines,
    ...(await worryLines(open, entries)),
    ...(await alertLines(open)),
    ...(await concernLines(open, entries)),
    ...(await crisisLines(open, entries)),
    ...(await sharingLines(open, entries)),
  ])
  return { lines, damaged: open.damaged }
}
