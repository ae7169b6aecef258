import type { Grant } from '#app/access/grant.server.ts'
import { reportDamage } from '#app/safeguarding/alerts/commands/report-damage.server.ts'
import { decryptField } from '#app/access/decrypt-field.server.ts'
import { exclusionsOf } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import { namedPeople } from '../named.ts'
import type { concerns } from '#db/schema/safeguarding/concerns.ts'

type Concern = typeof concerns.$inferSelect
export type ConcernWords = Awaited<ReturnType<typeof concernWords>>

const columns = {
  seen: 'seen',
  childWords: 'child_words',
  done: 'done',
  whoKnows: 'who_knows',
  aboutWhom: 'about_whom',
  decision: 'decision',
  named: 'named',
} as const
type Part = keyof typeof columns

/**
 * What a concern already found in reach says, opened with the child's key. A part that was not written is null, and so
 * is one that cannot be opened any more: those are named, and reported once to whoever may read the concern.
 */
export async function concernWords(grant: Grant, concern: Concern) {
  const { id: rowId, childId, audience } = concern
  const damaged: Part[] = []
  async function opened(part: Part): Promise<string | null> {
    const box = concern[part]
    if (box === null) return null
    const words = await decryptField(grant, { childId, table: 'concerns', column: columns[part], rowId, box })
    if (words === null) damaged.push(part)
    return words
  }
  const words = {
    seen: await opened('seen'),
    childWords: await opened('childWords'),
    done: await opened('done'),
    whoKnows: await opened('whoKnows'),
    aboutWhom: await opened('aboutWhom'),
    decision: await opened('decision'),
  }
  const named = await opened('named')
  if (damaged.length > 0) {
    const kept = await exclusionsOf(grant.read, { concernId: rowId })
    await reportDamage(grant, { childId, ids: [rowId], whose: { audience, ...kept } })
  }
  return { ...words, named: named === null ? [] : namedPeople.parse(JSON.parse(named)), damaged }
}
