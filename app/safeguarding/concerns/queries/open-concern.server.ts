import { and, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Grant } from '#app/access/grant.server.ts'
import { concernInReach } from '#app/access/scope.server.ts'
import { namedStillExcluded } from '#app/safeguarding/alerts/queries/named-still-excluded.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { notFound } from '#app/web/http.ts'
import { emergencyOpenings } from '#app/safeguarding/exclusions/queries/emergency-openings.server.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { people } from '#db/schema/school/people.ts'
import { theGovernor } from '#app/school/staff/the-governor.ts'
import { concernWords } from './concern-words.server.ts'

const reader = alias(people, 'reader')
const closer = alias(people, 'closer')

export type OpenedConcern = Awaited<ReturnType<typeof openConcern>>
type Reading = Grant<'concern.decide' | 'allegation.read' | 'allegation.decide'>

/**
 * One concern with all that was decided about it, or a 404 that does not say whether it exists out of reach. That it is
 * opened is on the record before it is.
 */
export async function openConcern(grant: Reading, concernId: string) {
  const { read, at } = grant
  const [found] = await read
    .select({
      concern: concerns,
      child: childName,
      className: classes.name,
      raiser: people.knownAs,
      reader: reader.knownAs,
      closer: closer.knownAs,
    })
    .from(concerns)
    .innerJoin(children, eq(children.id, concerns.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .innerJoin(people, eq(people.id, concerns.raisedBy))
    .leftJoin(reader, eq(reader.id, concerns.readBy))
    .leftJoin(closer, eq(closer.id, concerns.closedBy))
    .where(and(eq(concerns.id, concernId), concernInReach(grant)))
  if (!found) throw notFound()
  await grant.recordReading('concern', [concernId])
  const { concern, raiser, child, className } = found
  const { childId, subject, state, alertId, worryId, raisedAt, occurredAt, dueAt, readAt, closedAt } = concern
  const words = await concernWords(grant, concern)
  const calendar = await schoolCalendar(read)
  const said = (moment: Date) => momentWords(calendar, at, moment)
  return {
    ...{ id: concernId, childId, child, className, subject, state, alertId, worryId, words, raiser },
    isMine: concern.raisedBy === grant.actor.id,
    passedOn: said(raisedAt),
    occurred: said(occurredAt),
    openings: await emergencyOpenings(grant, [{ concernId }]),
    named: (await namedStillExcluded(grant, { concernId })).map(({ knownAs }) => ({ knownAs })),
    due: said(dueAt),
    isLate: state === 'unread' && dueAt <= at,
    read: readAt && { by: found.reader ?? theGovernor, when: said(readAt) },
    closed: closedAt && { by: found.closer ?? 'Somebody', when: said(closedAt) },
  }
}
