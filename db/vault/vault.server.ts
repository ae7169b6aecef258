import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { refused } from '../failures.ts'
import { childDataKeys } from '../schema/keys.ts'
import type { Reader, Writer } from '../school-database.ts'
import { hashedWith, keysFrom, type DataKeyParts } from './data-key.server.ts'
import { boundTo, opened, sealed, sealVersion as version, type SealedPlace } from './sealing.ts'

/**
 * What children told and what was decided about them, readable only with the child's own key, which only the school's
 * key opens. Destroying a child's key makes all of it unreadable for ever.
 */
export type Vault = {
  /** Seals a text about a child for one place, making the child's key with the first. */
  seal(tx: Writer, childId: string, text: SealedText): Promise<Buffer>
  /** Opens it again there, and only there. */
  open(read: Reading, childId: string, box: SealedBox): Promise<string>
  /** Seals a text that belongs to no child with the school's own key, for one place. */
  sealForSchool(read: Reading, text: SealedText): Promise<Buffer>
  /** Opens it again there, and only there. */
  openForSchool(read: Reading, box: SealedBox): Promise<string>
  /** Stands for a text where the text itself must not: always the same in this school for one purpose. */
  keyed(read: Reading, purpose: string, text: string): Promise<string>
}
export type SealedText = SealedPlace & { readonly text: string }
export type SealedBox = SealedPlace & { readonly box: Buffer }
type Reading = Pick<Reader, 'select'>

const mostRemembered = 2_000

/** The vault of one school, with the school's key at hand. */
export function vaultOf({ slug, schoolKey }: DataKeyParts): Vault {
  const keyFor = keysFrom({ slug, schoolKey })
  const remembered = new Map<string, Buffer>()
  /** The children whose keys a change has made: they are not remembered from inside it, for it may still be undone. */
  const madeIn = new WeakMap<Reading, Set<string>>()

  async function keyOf(read: Reading, childId: string): Promise<Buffer | null> {
    const known = remembered.get(childId)
    if (known) return known
    const [row] = await read.select().from(childDataKeys).where(eq(childDataKeys.childId, childId))
    if (!row) return null
    const key = opened(await schoolKey(), boundToChild(slug, childId), row.wrapped)
    if (!madeIn.get(read)?.has(childId)) remember(childId, key)
    return key
  }

  function remember(childId: string, key: Buffer): void {
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(childId, key)
  }

  async function newKey(tx: Writer, childId: string): Promise<Buffer> {
    const key = randomBytes(32)
    const wrapped = sealed(await schoolKey(), { version, bound: boundToChild(slug, childId) }, key)
    await tx.insert(childDataKeys).values({ childId, wrapped })
    madeIn.set(tx, (madeIn.get(tx) ?? new Set()).add(childId))
    return key
  }

  return {
    async seal(tx, childId, { text, ...place }) {
      const key = (await keyOf(tx, childId)) ?? (await newKey(tx, childId))
      return sealed(key, { version, bound: boundTo(slug, place) }, Buffer.from(text, 'utf8'))
    },
    async open(read, childId, { box, ...place }) {
      const key = await keyOf(read, childId)
      if (!key) throw refused('SEAL_BROKEN', 'The key to this text is gone')
      return opened(key, boundTo(slug, place), box).toString('utf8')
    },
    async sealForSchool(read, { text, ...place }) {
      return sealed(await keyFor(read, 'sealed'), { version, bound: boundTo(slug, place) }, Buffer.from(text, 'utf8'))
    },
    async openForSchool(read, { box, ...place }) {
      return opened(await keyFor(read, 'sealed'), boundTo(slug, place), box).toString('utf8')
    },
    keyed: async (read, purpose, text) => hashedWith(await keyFor(read, `keyed|${purpose}`), text),
  }
}

const boundToChild = (slug: string, childId: string) =>
  boundTo(slug, { table: 'child_data_keys', column: 'wrapped', rowId: childId })
