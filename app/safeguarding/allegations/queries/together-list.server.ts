import { and, asc, eq, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Grant } from '#app/access/grant.server.ts'
import { waitsForTwo } from '#app/access/records.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { stillWaits } from '#app/shell/queries/waits-for-two.server.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { jointOpenings, recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { people } from '#db/schema/school/people.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'

const asker = alias(people, 'asker')
const agreer = alias(people, 'agreer')

export type TogetherWaiting = Awaited<ReturnType<typeof togetherList>>[number]

/**
 * What nobody at the school may read alone and nobody has dealt with, as far as it is not about whoever asks: since when,
 * who has asked to open it and who agreed. It says neither whose child it is about nor what was told.
 */
export async function togetherList(grant: Grant<'together.open'>) {
  const { read, at, actor } = grant
  const calendar = await schoolCalendar(read)
  const rows = await read
    .select({
      id: recordOpenings.id,
      since: recordOpenings.at,
      joint: jointOpenings,
      askedBy: asker.knownAs,
      agreedBy: agreer.knownAs,
    })
    .from(recordOpenings)
    .leftJoin(worries, eq(worries.id, recordOpenings.worryId))
    .leftJoin(alerts, eq(alerts.id, recordOpenings.alertId))
    .leftJoin(concerns, eq(concerns.id, recordOpenings.concernId))
    .leftJoin(jointOpenings, eq(jointOpenings.openingId, recordOpenings.id))
    .leftJoin(asker, eq(asker.id, jointOpenings.askedBy))
    .leftJoin(agreer, eq(agreer.id, jointOpenings.agreedBy))
    .where(and(waitsForTwo(grant), or(stillWaits(grant), eq(worries.readBy, actor.id))))
    .orderBy(asc(recordOpenings.at), asc(jointOpenings.askedAt))
    .limit(200)
  // Of several askings of one the last counts.
  const last = new Map(rows.map((row) => [row.id, row]))
  return [...last.values()].map(({ id, since, joint, askedBy, agreedBy }) => {
    const isMine = joint?.askedBy === actor.id || joint?.agreedBy === actor.id
    const by = [askedBy ?? 'Somebody', agreedBy ?? 'the safeguarding governor']
    return {
      id,
      since: momentWords(calendar, at, since),
      asked: joint && { by: askedBy ?? 'Somebody', isMe: joint.askedBy === actor.id },
      opened: joint?.agreedAt ? { when: momentWords(calendar, at, joint.agreedAt), by, isMine } : null,
    }
  })
}
