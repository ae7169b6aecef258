import type { Grant } from '#app/access/grant.server.ts'
import { decryptField } from '#app/access/decrypt-field.server.ts'
import { people } from '#db/schema/school/people.ts'

type Place = { readonly table: string; readonly column: string; readonly rowId: string }
/** How a child's file is read for another school. */
export type Opener = Awaited<ReturnType<typeof childFileReader>>

const lost = 'What stood here cannot be opened any more.'

/** Opens what is written about one child, names who wrote it, and remembers what is damaged. */
export async function childFileReader(grant: Grant<'transfer.manage'>, childId: string) {
  const { read } = grant
  const names = new Map(
    (await read.select({ id: people.id, name: people.name }).from(people)).map((one) => [one.id, one.name]),
  )
  const damaged: string[] = []

  async function open(place: Place, box: Buffer | null): Promise<string | null> {
    if (box === null) return null
    const words = await decryptField(grant, { childId, ...place, box })
    if (words !== null) return words
    damaged.push(place.rowId)
    return lost
  }
  return {
    grant,
    childId,
    damaged,
    open,
    name: (id: string | null) => (id === null ? null : (names.get(id) ?? 'somebody who has left')),
  }
}
