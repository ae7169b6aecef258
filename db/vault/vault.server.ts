import { randomBytes } from 'node:crypto'
import { eq, inArray } from 'drizzle-orm'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import { storageError } from '#db/clients/storage-errors.ts'
import { childDataKeys } from '../schema/keys.ts'
import { hashedWith, keysFrom, type DataKey, type DataKeyParts } from './data-key.server.ts'
import {
  boundTo,
  opened,
  sealed,
  sealVersion as version,
  unlessBroken,
  brokenAsNull,
  versionOf,
  type SealedPlace,
} from './sealing.ts'

/**
 * What children told and what was decided about them, readable only with the child's own key, which only the school's
 * key opens. Destroying a child's key makes all of it unreadable for ever.
 */
export type Vault = {
  /** Seals a text about a child for one place, making the child's key with the first. */
  seal(tx: Writing, childId: string, text: SealedText): Promise<Buffer>
  /** Opens it again there, and only there. */
  open(read: Reading, childId: string, box: SealedBox): Promise<string>
  /** Opens many with one look for their keys. Null stands for what was changed, moved from its place or has lost its key. */
  openEach(read: Reading, boxes: readonly ChildBox[]): Promise<(string | null)[]>
  /** Seals a text that belongs to no child with the school's own key, for one place. */
  sealForSchool(text: SealedText): Buffer
  /** Opens it again there, and only there. */
  openForSchool(box: SealedBox): string
  /** Stands for a text where the text itself must not: always the same in this school for one purpose. */
  keyed(purpose: string, text: string): string
}
export type SealedText = SealedPlace & { readonly text: string }
export type SealedBox = SealedPlace & { readonly box: Buffer }
export type ChildBox = SealedBox & { readonly childId: string }
type Database = LibSQLDatabase
type Reading = Pick<Database, 'select'>
type Writing = Pick<Database, 'select' | 'insert'>

const mostRemembered = 2_000
/** What is said about a child whose key is spoilt is kept all the same, with a key of the school's: nobody goes unheard. */
const instead = 'sealed instead of with a spoilt key'
const insteadVersion = 2

export type VaultParts = DataKeyParts & { readonly dataKey: DataKey }

/** The vault of one school, with the school's keys at hand. */
export function vaultOf({ slug, schoolKey, dataKey }: VaultParts): Vault {
  const keyFor = keysFrom(dataKey)
  const remembered = new Map<string, Buffer>()
  const hashes = new Map<string, string>()
  /** The children whose keys a change has made: they are not remembered from inside it, for it may still be undone. */
  const madeIn = new WeakMap<Reading, Set<string>>()

  async function keyOf(read: Reading, childId: string): Promise<Buffer | null> {
    const known = remembered.get(childId)
    if (known) return known
    const [row] = await read.select().from(childDataKeys).where(eq(childDataKeys.childId, childId))
    if (!row) return null
    const key = opened(await schoolKey(), boundToChild(slug, childId), row.wrapped)
    if (!madeIn.get(read)?.has(childId)) rememberIn(remembered, childId, key)
    return key
  }

  /** The child's key, made with the first text; nothing when it is spoilt. */
  async function keyToSeal(tx: Writing, childId: string): Promise<Buffer | null> {
    try {
      return (await keyOf(tx, childId)) ?? (await newKey(tx, childId))
    } catch (problem) {
      return brokenAsNull(problem)
    }
  }

  async function keysOf(read: Reading, childIds: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const keys = new Map<string, Buffer>()
    const unknown = childIds.filter((childId) => {
      const known = remembered.get(childId)
      if (known) keys.set(childId, known)
      return !known
    })
    if (unknown.length === 0) return keys
    const key = await schoolKey()
    for (const { childId, wrapped } of await read
      .select()
      .from(childDataKeys)
      .where(inArray(childDataKeys.childId, unknown))) {
      const own = unlessBroken(() => opened(key, boundToChild(slug, childId), wrapped))
      if (own) keys.set(childId, own)
      if (own && !madeIn.get(read)?.has(childId)) rememberIn(remembered, childId, own)
    }
    return keys
  }

  async function newKey(tx: Writing, childId: string): Promise<Buffer> {
    const key = randomBytes(32)
    const wrapped = sealed(await schoolKey(), { version, bound: boundToChild(slug, childId) }, key)
    await tx.insert(childDataKeys).values({ childId, wrapped })
    madeIn.set(tx, (madeIn.get(tx) ?? new Set()).add(childId))
    return key
  }

  return {
    async seal(tx, childId, { text, ...place }) {
      const bound = boundTo(slug, place)
      const key = await keyToSeal(tx, childId)
      return key === null
        ? sealed(keyFor(instead), { version: insteadVersion, bound }, text)
        : sealed(key, { version, bound }, text)
    },
    async open(read, childId, { box, ...place }) {
      const key = versionOf(box) === insteadVersion ? keyFor(instead) : await keyOf(read, childId)
      if (!key) throw storageError('SEAL_BROKEN', 'The key to this text is gone')
      return opened(key, boundTo(slug, place), box).toString('utf8')
    },
    async openEach(read, boxes) {
      const keys = await keysOf(read, [...new Set(boxes.map(({ childId }) => childId))])
      return boxes.map(({ childId, box, ...place }) => {
        const key = versionOf(box) === insteadVersion ? keyFor(instead) : keys.get(childId)
        return key ? unlessBroken(() => opened(key, boundTo(slug, place), box).toString('utf8')) : null
      })
    },
    sealForSchool({ text, ...place }) {
      return sealed(keyFor('sealed'), { version, bound: boundTo(slug, place) }, text)
    },
    openForSchool({ box, ...place }) {
      return opened(keyFor('sealed'), boundTo(slug, place), box).toString('utf8')
    },
    keyed(purpose, text) {
      const asked = JSON.stringify([purpose, text])
      const hash = hashes.get(asked) ?? hashedWith(keyFor(`keyed|${purpose}`), text)
      rememberIn(hashes, asked, hash)
      return hash
    },
  }
}

function rememberIn<T>(memory: Map<string, T>, name: string, value: T): void {
  if (memory.size >= mostRemembered) memory.clear()
  memory.set(name, value)
}

const boundToChild = (slug: string, childId: string) =>
  boundTo(slug, { table: 'child_data_keys', column: 'wrapped', rowId: childId })
