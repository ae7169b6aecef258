import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { z } from 'zod'
import { cleanText } from '#app/forms/clean-text.ts'
import { inPieces } from './in-pieces.ts'

/**
 * No file of a real child comes near: two lines on every school day from Reception to Year 6 are 2,700. Whatever has more
 * would hold up every school while it is taken in.
 */
export const packedFileLimits = { unpacked: 24 * 1024 * 1024, lines: 5_000, letters: 50_000 } as const
const kind = 'child file of The Lift'
const edition = 1

// Text from elsewhere: half an emoji would stop the whole process when it is read back.
const text = z.string().transform(cleanText)
const line = z.string().max(400).transform(cleanText)
const earliest = Date.parse('2000-01-01T00:00:00Z')
const latest = Date.parse('2200-01-01T00:00:00Z')
const moment = z.iso
  .datetime()
  .transform((at) => new Date(at))
  .refine((at) => at.getTime() >= earliest && at.getTime() < latest)

const packedLine = z.object({
  /** What it is at the school it comes from: it is known again by this. */
  id: line.refine((id) => id !== ''),
  /** "Concern", "Worry", "Told the family". */
  what: line,
  occurredAt: moment,
  recordedAt: moment,
  /** Who wrote it down or did it. */
  by: line.nullable(),
  isVerbatim: z.boolean(),
  words: text,
})
const packedFile = z.object({
  kind: z.literal(kind),
  edition: z.literal(edition),
  transferId: z.uuid(),
  receiptCode: line,
  packedAt: moment,
  from: line,
  to: line,
  child: z.object({ firstName: line, familyInitial: line, bornIn: line.nullable(), yearGroup: line }),
  lines: z.array(z.unknown()),
})

/** A line of a child's file as it travels, and the whole file: everything another school must know, and nothing else. */
export type PackedLine = z.infer<typeof packedLine>
export type PackedFile = Omit<z.infer<typeof packedFile>, 'kind' | 'edition' | 'lines'> & {
  readonly lines: readonly PackedLine[]
}

/** A file as it is sealed: the same twice, for a machine to take in and as a page for people. */
export async function packed(file: PackedFile, page: string): Promise<Buffer> {
  return promisify(gzip)(JSON.stringify({ file: { kind, edition, ...file }, page }))
}

export type Unpacking = { readonly file: PackedFile } | 'newer' | 'too much' | 'not understood'

const envelope = z.object({ file: z.looseObject({ kind: z.literal(kind), edition: z.number() }) })

/** The file again out of what was sealed. What does not look as it must, or is too much, is not taken in, not even a part of it. */
export async function unpacked(content: Buffer): Promise<Unpacking> {
  const told = await promisify(gunzip)(content, { maxOutputLength: packedFileLimits.unpacked }).catch(
    (problem: unknown) => (problem instanceof RangeError ? 'too much' : null),
  )
  if (told === 'too much') return 'too much'
  const outer = envelope.safeParse(told && parsed(told.toString('utf8')))
  if (!outer.success) return 'not understood'
  if (outer.data.file.edition > edition) return 'newer'
  const inner = packedFile.safeParse(outer.data.file)
  if (!inner.success) return 'not understood'
  const { lines, ...rest } = inner.data
  const read = await linesIn(lines)
  return typeof read === 'string' ? read : { file: { ...rest, lines: read } }
}

async function linesIn(lines: readonly unknown[]): Promise<PackedLine[] | 'too much' | 'not understood'> {
  if (lines.length > packedFileLimits.lines || lines.some(isTooLong)) return 'too much'
  const read: PackedLine[] = []
  for await (const piece of inPieces(lines, 20)) {
    const reading = z.array(packedLine).safeParse(piece)
    if (!reading.success) return 'not understood'
    read.push(...reading.data)
  }
  return read
}

const words = z.looseObject({ words: z.string() })
function isTooLong(line: unknown): boolean {
  const reading = words.safeParse(line)
  return reading.success && reading.data.words.length > packedFileLimits.letters
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
