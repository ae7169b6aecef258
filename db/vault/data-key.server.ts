import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { refused } from '../failures.ts'
import { dataKeys } from '../schema/keys.ts'
import type { Reader, Writer } from '../school-database.ts'
import { boundTo, opened, sealed, sealVersion as version } from './sealing.ts'

/** How a school's own data key is reached: what it is sealed with, and for which school. */
export type DataKeyParts = { readonly slug: string; readonly schoolKey: () => Promise<Buffer> }
/** A key made out of the school's data key for one purpose only, so that what serves one tells nothing of another. */
export type KeyFor = (read: Pick<Reader, 'select'>, purpose: string) => Promise<Buffer>

/** Makes the school's own data key, if this school has none yet. It is looked up again when it is needed. */
export async function makeDataKey(
  { read, write }: { read: Reader; write<T>(work: (tx: Writer) => Promise<T>): Promise<T> },
  { slug, schoolKey }: DataKeyParts,
): Promise<void> {
  if ((await read.select({ kind: dataKeys.kind }).from(dataKeys)).length > 0) return
  const wrapped = sealed(await schoolKey(), { version, bound: boundToSchool(slug) }, randomBytes(32))
  await write((tx) => tx.insert(dataKeys).values({ kind: 'school', wrapped }))
}

/** The keys made out of the school's data key, each remembered once it was needed. */
export function keysFrom({ slug, schoolKey }: DataKeyParts): KeyFor {
  const remembered = new Map<string, Buffer>()
  let dataKey: Buffer | undefined

  async function readKey(read: Pick<Reader, 'select'>): Promise<Buffer> {
    const [row] = await read.select().from(dataKeys)
    if (!row) throw refused('SEAL_BROKEN', 'The school’s own data key is gone')
    return opened(await schoolKey(), boundToSchool(slug), row.wrapped)
  }

  return async (read, purpose) => {
    const known = remembered.get(purpose)
    if (known) return known
    dataKey ??= await readKey(read)
    const key = Buffer.from(hkdfSync('sha256', dataKey, '', purpose, 32))
    remembered.set(purpose, key)
    return key
  }
}

/** The same text always gives the same hash, and nobody without the key can tell which text gave it. */
export const hashedWith = (key: Buffer, text: string) =>
  createHmac('sha256', key).update(text, 'utf8').digest('base64url')

const boundToSchool = (slug: string) => boundTo(slug, { table: 'data_keys', column: 'wrapped', rowId: 'school' })
