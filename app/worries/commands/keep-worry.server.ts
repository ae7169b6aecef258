import { v7 as newId } from 'uuid'
import { endOfSchoolDay, type SchoolCalendar } from '#app/calendar/rules.ts'
import type { Grant } from '#app/access/grant.server.ts'
import { worries, type Audience } from '#db/schema/worries.ts'
import type { Writer } from '#db/tenants.server.ts'
import { remindOfWorry } from './remind-of-worry.server.ts'

type Taps = Pick<typeof worries.$inferInsert, 'topic' | 'size' | 'want' | 'safe' | 'chosenPersonId'>
/** What a child told in the worry box of a check-in: what they tapped, what they wrote, and who may open it. */
type Told = Taps & {
  readonly words: string | null
  readonly checkInId: string
  readonly audience: Audience
  readonly calendar: SchoolCalendar
}

/** Whoever tells it, when, and the key to keep it with. */
type Telling = Pick<Grant<'check-in.do'>, 'actor' | 'at' | 'vault'>

/**
 * Keeps what a child told, to be read by a person before the end of this school day or else the next, as part of
 * finishing the check-in. What they wrote is sealed with their own key. Whom the child asked for is told at once.
 */
export async function keepWorry(tx: Writer, { actor, at, vault }: Telling, told: Told): Promise<string> {
  const { words, calendar, ...taps } = told
  const id = newId()
  const childId = actor.id
  const place = { table: 'worries', column: 'words', rowId: id }
  const dueAt = endOfSchoolDay(calendar, at)
  await tx.insert(worries).values({
    ...taps,
    id,
    childId,
    words: words === null ? null : await vault.seal(tx, childId, { ...place, text: words }),
    writtenAt: at,
    dueAt,
  })
  if (taps.chosenPersonId) await remindOfWorry(tx, { worryId: id, level: 0 }, at)
  await remindOfWorry(tx, { worryId: id, level: 1 }, dueAt)
  return id
}
