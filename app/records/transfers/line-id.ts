import { createHash } from 'node:crypto'
import { stringify } from 'uuid'

type Line = { readonly id: string; readonly occurredAt: Date }

/**
 * The id under which a line of another school's file is kept about a child here: always the same for the same line, so
 * that it is kept once however often it comes, and such that ids sort by when things happened. What stands above words
 * that are kept exactly as they were said comes just before them.
 */
export function lineId(childId: string, { id, occurredAt }: Line, part: 'heading' | 'words'): string {
  const bytes = Buffer.alloc(16)
  bytes.writeUIntBE(occurredAt.getTime(), 0, 6)
  createHash('sha256').update(`${childId}|${id}`).digest().copy(bytes, 6, 0, 10)
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  bytes[15] = ((bytes[15] ?? 0) & 0xfe) | (part === 'words' ? 1 : 0)
  return stringify(bytes)
}
