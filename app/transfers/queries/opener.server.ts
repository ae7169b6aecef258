import { eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { openBox } from '#app/files/queries/open-box.server.ts'
import { keptFrom } from '#db/schema/kept-from.ts'
import { people } from '#db/schema/people.ts'

type Place = { readonly table: string; readonly column: string; readonly rowId: string }
/** How a child's file is read for another school. */
export type Opener = Awaited<ReturnType<typeof opener>>

const lost = 'What stood here cannot be opened any more.'

/** Opens what is written about one child, names who wrote it, keeps apart what is about the very person who asks, and remembers what is damaged. */
export async function opener(grant: Grant<'transfer.manage'>, childId: string) {
  const { read, actor } = grant
  const names = new Map(
    (await read.select({ id: people.id, name: people.name }).from(people)).map((one) => [one.id, one.name]),
  )
  const aboutMe = await read.select().from(keptFrom).where(eq(keptFrom.personId, actor.id))
  const mine = new Set(aboutMe.flatMap(({ worryId, alertId, concernId }) => worryId ?? alertId ?? concernId ?? []))
  const damaged: string[] = []

  async function open(place: Place, box: Buffer | null): Promise<string | null> {
    if (box === null) return null
    const words = await openBox(grant, { childId, ...place, box })
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
    /** Whether something grew out of what is about whoever asks. */
    isAboutMe: (...ids: readonly (string | null)[]) => ids.some((id) => id !== null && mine.has(id)),
  }
}
