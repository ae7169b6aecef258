import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { drizzle } from 'drizzle-orm/libsql'
import type { SchoolClient } from '../clients/school-client.ts'
import { dataKeys } from '../schema/keys.ts'
import { boundTo, opened, sealed, sealVersion as version } from './sealing.ts'

/** How a school's own data key is reached: what it is sealed with, and for which school. */
export type DataKeyParts = { readonly slug: string; readonly schoolKey: () => Promise<Buffer> }
/** The school's own data key, or the reason why it cannot be had, thrown whenever it is needed. */
export type DataKey = () => Buffer
/** A key made out of the school's data key for one purpose only, so that what serves one tells nothing of another. */
export type KeyFor = (purpose: string) => Buffer

/** Opens the school's own data key with the school, making it the first time. */
export async function openDataKey(client: SchoolClient, { slug, schoolKey }: DataKeyParts): Promise<DataKey> {
  const database = drizzle(client)
  const bound = boundTo(slug, { table: 'data_keys', column: 'wrapped', rowId: 'school' })
  const kept = await database.select().from(dataKeys)
  try {
    const key = await schoolKey()
    const wrapped = kept[0]?.wrapped ?? sealed(key, { version, bound }, randomBytes(32))
    if (kept.length === 0) await database.insert(dataKeys).values({ kind: 'school', wrapped })
    const dataKey = opened(key, bound, wrapped)
    return () => dataKey
  } catch (problem) {
    return () => {
      throw problem
    }
  }
}

/** The keys made out of the school's data key, each remembered once it was needed. */
export function keysFrom(dataKey: DataKey): KeyFor {
  const remembered = new Map<string, Buffer>()
  return (purpose) => {
    const known = remembered.get(purpose)
    if (known) return known
    const key = Buffer.from(hkdfSync('sha256', dataKey(), '', purpose, 32))
    remembered.set(purpose, key)
    return key
  }
}

/** The same text always gives the same hash, and nobody without the key can tell which text gave it. */
export const hashedWith = (key: Buffer, text: string) =>
  createHmac('sha256', key).update(text, 'utf8').digest('base64url')
