import { and, desc, eq, gte } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { findingsIn } from '#app/alerts/rules.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { usedForms } from '#db/schema/access.ts'
import { worries } from '#db/schema/worries.ts'
import type { TalkAsked } from '../forms.ts'
import { noWords } from '../no-words.ts'
import { keepWorry } from './keep-worry.server.ts'

const [day, most] = [24 * 3_600_000, 4]
const asked = { topic: null, size: null, want: 'talk to me today', safe: null } as const

/**
 * A child wants to talk to a grown-up today: whom they chose and the grown-ups of the class are told at once. Asking the
 * same again before anybody has seen it, or for the fifth time in a day, changes nothing: they have been told.
 */
export async function askToTalk(grant: Grant<'talk.ask'>, { token, person }: TalkAsked): Promise<void> {
  const { at, read } = grant
  const childId = grant.actor.id
  const chosenPersonId = person === 'anyone' ? null : person
  const calendar = await schoolCalendar(read)
  await grant.change('worry', token, async (tx, note) => {
    const [fresh] = await tx
      .insert(usedForms)
      .values({ token, usedAt: at })
      .onConflictDoNothing()
      .returning({ token: usedForms.token })
    const before = await tx
      .select({ chosenPersonId: worries.chosenPersonId, readAt: worries.readAt })
      .from(worries)
      .where(
        and(
          inScope(grant, worries.childId),
          eq(worries.source, 'talk'),
          gte(worries.writtenAt, new Date(at.getTime() - day)),
        ),
      )
      .orderBy(desc(worries.writtenAt))
    const isWaiting = before.some((one) => one.readAt === null && one.chosenPersonId === chosenPersonId)
    if (!fresh || isWaiting || before.length >= most) {
      note({ after: { sentAgain: true } })
      return
    }
    const tapped = findingsIn({ ...asked, mood: null, words: [], canTell: [] })
    const told = { ...asked, words: noWords, chosenPersonId, tapped, calendar }
    const { worryId } = await keepWorry(tx, grant, { ...told, childId, source: 'talk' })
    note({ verb: 'CREATE', entityId: worryId, after: { source: 'talk' } })
  })
}
