import { and, asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { GrantOn } from '#app/access/grant.server.ts'
import { worryInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { worryWords } from './worry-words.server.ts'
import { namedStillExcluded } from './named-still-excluded.server.ts'
import { people } from '#db/schema/school/people.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { isBehind } from './behind-alert.server.ts'

const entering = alias(people, 'entering')

export type WorryBehind = Awaited<ReturnType<typeof worriesBehind>>[number]

/** What the child told that led to an alert, as far as this person may read it: a worry may be for the lead though the alert is not. */
export async function worriesBehind(grant: GrantOn<'alert' | 'allegation'>, { id }: { readonly id: string }) {
  const calendar = await schoolCalendar(grant.read)
  const rows = await grant.read
    .select({ worry: worries, reader: people.knownAs, writtenBy: entering.knownAs })
    .from(worries)
    .leftJoin(people, eq(people.id, worries.readBy))
    .leftJoin(entering, eq(entering.id, worries.enteredBy))
    .where(and(isBehind(grant.read, id), worryInReach(grant)))
    .orderBy(asc(worries.writtenAt))
  return Promise.all(
    rows.map(async ({ worry, reader, writtenBy }) => {
      const { id: worryId, topic, size, want, safe, writtenAt } = worry
      const words = await worryWords(grant, worry)
      const written = momentWords(calendar, grant.at, writtenAt)
      const named = (await namedStillExcluded(grant, { worryId })).map(({ knownAs }) => ({ knownAs }))
      const is = {
        /** Which telling of it is shown: what the child adds later has to be read first. */
        seen: worry.addedId ?? worryId,
        isTakenBack: worry.takenBackAt !== null,
        isHeads: worry.audience === 'head',
        /** Nobody has read it, and whoever looks did not write it down themselves. */
        isToRead: worry.readAt === null && worry.enteredBy !== grant.actor.id,
      }
      return { id: worryId, topic, size, want, safe, words, written, reader, writtenBy, named, ...is }
    }),
  )
}
