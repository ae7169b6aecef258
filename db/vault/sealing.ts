import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { storageError } from '#db/clients/storage-errors.ts'

/** Where a sealed text belongs: a school, and a column of one row there. It opens nowhere else. */
export type SealedPlace = { readonly table: string; readonly column: string; readonly rowId: string }

/** Which making of keys a text is sealed under, as its header says. */
export const sealVersion = 1
/** As it is, or made as long as many others: how long a text is would tell which of a few it is. */
const formats = { asItIs: 1, evened: 2 } as const
type Format = (typeof formats)[keyof typeof formats]
const evenTo = 256
/** Stands after words that were made longer, and nothing but zeros after it. */
const mark = 0x80
const headerLength = 5
const ivLength = 12
const tagLength = 16

/** A place in one school, as what is sealed there is bound to it. */
export const boundTo = (slug: string, { table, column, rowId }: SealedPlace) => [slug, table, column, rowId].join('|')

/**
 * What is sealed may be read by nobody without the key, and cannot be moved or changed unnoticed. AES-256-GCM. Words are
 * made longer first, so that not even their length tells what they say.
 */
export function sealed(
  key: Buffer,
  { version, bound }: { version: number; bound: string },
  content: Buffer | string,
): Buffer {
  const isWords = typeof content === 'string'
  const header = headerOf(isWords ? formats.evened : formats.asItIs, version)
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength }).setAAD(guarded(header, bound))
  return Buffer.concat([
    header,
    iv,
    cipher.update(isWords ? evened(content) : content),
    cipher.final(),
    cipher.getAuthTag(),
  ])
}

function evened(words: string): Buffer {
  const content = Buffer.from(words, 'utf8')
  const even = Buffer.alloc(Math.ceil((content.length + 1) / evenTo) * evenTo)
  content.copy(even)
  even.writeUInt8(mark, content.length)
  return even
}

/** The content again, or an error when it was changed, moved from its place, or sealed with another key. */
export function opened(key: Buffer, bound: string, box: Buffer): Buffer {
  const header = box.subarray(0, headerLength)
  const iv = box.subarray(headerLength, headerLength + ivLength)
  const content = box.subarray(headerLength + ivLength, -tagLength)
  try {
    if (header[0] !== formats.asItIs && header[0] !== formats.evened) throw new Error('another format')
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
      .setAAD(guarded(header, bound))
      .setAuthTag(box.subarray(-tagLength))
    const whole = Buffer.concat([decipher.update(content), decipher.final()])
    return header[0] === formats.evened ? whole.subarray(0, whole.lastIndexOf(mark)) : whole
  } catch (error) {
    throw storageError('SEAL_BROKEN', 'A sealed text was changed or is not where it belongs', error)
  }
}

/** Which making of keys a text was sealed under. Its seal holds this too, so that a changed one opens nothing. */
export const versionOf = (box: Buffer) => (box.length < headerLength ? 0 : box.readUInt32BE(1))

function headerOf(format: Format, version: number): Buffer {
  const header = Buffer.alloc(headerLength)
  header.writeUInt8(format, 0)
  header.writeUInt32BE(version, 1)
  return header
}

const guarded = (header: Buffer, bound: string) => Buffer.concat([header, Buffer.from(bound, 'utf8')])

/** Nothing instead of a text whose seal is broken; anything else that goes wrong stays what it is. */
export function brokenAsNull(problem: unknown): null {
  if (problem instanceof Error && 'code' in problem && problem.code === 'SEAL_BROKEN') return null
  throw problem
}

/** What opening gives, or nothing when the seal is broken. */
export function unlessBroken<T>(open: () => T): T | null {
  try {
    return open()
  } catch (problem) {
    return brokenAsNull(problem)
  }
}
