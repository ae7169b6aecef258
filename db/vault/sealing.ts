import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { refused } from '../failures.ts'

/** Where a sealed text belongs: a school, and a column of one row there. It opens nowhere else. */
export type SealedPlace = { readonly table: string; readonly column: string; readonly rowId: string }

/** Which making of keys a text is sealed under, as its header says. */
export const sealVersion = 1
const format = 1
const headerLength = 5
const ivLength = 12
const tagLength = 16

/** A place in one school, as what is sealed there is bound to it. */
export const boundTo = (slug: string, { table, column, rowId }: SealedPlace) => [slug, table, column, rowId].join('|')

/** What is sealed may be read by nobody without the key, and cannot be moved or changed unnoticed. AES-256-GCM. */
export function sealed(key: Buffer, { version, bound }: { version: number; bound: string }, content: Buffer): Buffer {
  const header = headerOf(version)
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength }).setAAD(guarded(header, bound))
  return Buffer.concat([header, iv, cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

/** The content again, or an error when it was changed, moved from its place, or sealed with another key. */
export function opened(key: Buffer, bound: string, box: Buffer): Buffer {
  const header = box.subarray(0, headerLength)
  const iv = box.subarray(headerLength, headerLength + ivLength)
  const content = box.subarray(headerLength + ivLength, -tagLength)
  try {
    if (header[0] !== format) throw new Error('another format')
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
      .setAAD(guarded(header, bound))
      .setAuthTag(box.subarray(-tagLength))
    return Buffer.concat([decipher.update(content), decipher.final()])
  } catch (error) {
    throw refused('SEAL_BROKEN', 'A sealed text was changed or is not where it belongs', error)
  }
}

function headerOf(version: number): Buffer {
  const header = Buffer.alloc(headerLength)
  header.writeUInt8(format, 0)
  header.writeUInt32BE(version, 1)
  return header
}

const guarded = (header: Buffer, bound: string) => Buffer.concat([header, Buffer.from(bound, 'utf8')])
