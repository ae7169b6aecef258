import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { refused } from '../failures.ts'
import { childDataKeys } from '../schema/keys.ts'
import type { Reader, Writer } from '../school-database.ts'
import { opened, sealed, type SealedPlace } from './sealing.ts'

/**
 * What children told and what was decided about them, readable only with the child's own key, which only the school's
 * key opens. Destroying a child's key makes all of it unreadable for ever.
 */
export type Vault = {
  /** Seals a text about a child for one place, making the child's key with the first. */
  seal(tx: Writer, childId: string, text: SealedText): Promise<Buffer>
  /** Opens it again there, and only there. */
  open(read: Pick<Reader, 'select'>, childId: string, box: SealedBox): Promise<string>
}
export type SealedText = SealedPlace & { readonly text: string }
export type SealedBox = SealedPlace & { readonly box: Buffer }

const version = 1
const mostRemembered = 2_000

/** The vault of one school, with the school's key at hand. */
export function vaultOf(slug: string, schoolKey: () => Promise<Buffer>): Vault {
  const remembered = new Map<string, Buffer>()

  async function keyOf(read: Pick<Reader, 'select'>, childId: string): Promise<Buffer | null> {
    const known = remembered.get(childId)
    if (known) return known
    const [row] = await read.select().from(childDataKeys).where(eq(childDataKeys.childId, childId))
    if (!row) return null
    return remember(childId, opened(await schoolKey(), boundToChild(slug, childId), row.wrapped))
  }

  function remember(childId: string, key: Buffer): Buffer {
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(childId, key)
    return key
  }

  async function newKey(tx: Writer, childId: string): Promise<Buffer> {
    const key = randomBytes(32)
    const wrapped = sealed(await schoolKey(), { version, bound: boundToChild(slug, childId) }, key)
    await tx.insert(childDataKeys).values({ childId, wrapped })
    return key
  }

  return {
    async seal(tx, childId, { text, ...place }) {
      // A new key is not remembered until it is read back: the change that makes it may still be undone.
      const key = (await keyOf(tx, childId)) ?? (await newKey(tx, childId))
      return sealed(key, { version, bound: boundTo(slug, place) }, Buffer.from(text, 'utf8'))
    },
    async open(read, childId, { box, ...place }) {
      const key = await keyOf(read, childId)
      if (!key) throw refused('SEAL_BROKEN', 'The key to this text is gone')
      return opened(key, boundTo(slug, place), box).toString('utf8')
    },
  }
}

const boundTo = (slug: string, { table, column, rowId }: SealedPlace) => [slug, table, column, rowId].join('|')
const boundToChild = (slug: string, childId: string) =>
  boundTo(slug, { table: 'child_data_keys', column: 'wrapped', rowId: childId })
