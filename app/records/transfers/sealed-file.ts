import { createCipheriv, createDecipheriv, createHash, randomBytes, scrypt } from 'node:crypto'

/** How a sealed file begins: our name, and the version in which everything below is settled. */
const name = Buffer.from('THE-LIFT', 'ascii')
const version = 1
const saltLength = 16
const ivLength = 12
const tagLength = 16
const sumLength = 32
const headerLength = name.length + 1 + saltLength + ivLength
/** Making the key takes a third of a second and 128 MB, so that words cannot be tried quickly. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }

/** A sealed file is never larger than this, in bytes: thousands of pages of text. */
export const mostSealed = 4 * 1024 * 1024

export type Opening =
  | { readonly state: 'open'; readonly content: Buffer }
  | { readonly state: 'no sealed file' | 'newer' | 'damaged' | 'other words' }

function keyFrom(passphrase: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase, salt, 32, cost, (problem, key) => {
      if (problem) reject(problem)
      else resolve(key)
    })
  })
}

const sumOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest()

/**
 * One file that nobody reads without the words: name, version, salt and nonce, all bound to what follows; the content
 * under AES-256-GCM with a key made of the words; its tag; and a plain sum of it all, by which damage on the way is told
 * from wrong words.
 */
export async function sealFile(content: Buffer, passphrase: string): Promise<Buffer> {
  const salt = randomBytes(saltLength)
  const iv = randomBytes(ivLength)
  const header = Buffer.concat([name, Buffer.from([version]), salt, iv])
  const key = await keyFrom(passphrase, salt)
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength }).setAAD(header)
  const body = Buffer.concat([header, cipher.update(content), cipher.final(), cipher.getAuthTag()])
  return Buffer.concat([body, sumOf(body)])
}

/** What is wrong with a file before any words are tried, or nothing. */
function mistakeIn(file: Buffer): Exclude<Opening['state'], 'open'> | null {
  if (!file.subarray(0, name.length).equals(name)) return 'no sealed file'
  const [made = 0] = file.subarray(name.length)
  if (file.length <= headerLength + tagLength + sumLength || file.length > mostSealed) return 'damaged'
  if (!sumOf(file.subarray(0, -sumLength)).equals(file.subarray(-sumLength))) return 'damaged'
  return made > version ? 'newer' : made < version ? 'no sealed file' : null
}

/** Opens a sealed file with the words that were read out, or says why it does not open. */
export async function openFile(file: Buffer, passphrase: string): Promise<Opening> {
  const mistake = mistakeIn(file)
  if (mistake) return { state: mistake }
  const header = file.subarray(0, headerLength)
  const sealed = file.subarray(headerLength, -(tagLength + sumLength))
  const key = await keyFrom(passphrase, header.subarray(-(saltLength + ivLength), -ivLength))
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, header.subarray(-ivLength), { authTagLength: tagLength })
      .setAAD(header)
      .setAuthTag(file.subarray(-(tagLength + sumLength), -sumLength))
    return { state: 'open', content: Buffer.concat([decipher.update(sealed), decipher.final()]) }
  } catch {
    return { state: 'other words' }
  }
}

/** By which a sealed file is known again. */
export function hashOfFile(file: Buffer): string {
  return sumOf(file).toString('hex')
}
