import { and, asc, eq, gte, inArray, lte, ne } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { isHeld } from '#app/access/on-roll.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { exclusionsOf } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import { serious } from '#app/shell/serious.ts'
import { alertEvents, alerts } from '#db/schema/safeguarding/alerts.ts'
import { children, classStaff } from '#db/schema/school/children.ts'
import { people } from '#db/schema/school/people.ts'

const aDay = 86_400_000

export type AccusedSent = Awaited<ReturnType<typeof accusedSent>>[number]

/**
 * Of the grown-ups an alert accuses: who had been asked to go to the child for something else before it was raised, and who
 * said that they are with them. Whoever reads it has to send somebody else.
 */
export async function accusedSent(grant: Grant<'allegation.read'>, { id: alertId, childId }: Alert) {
  const { read, at } = grant
  const { alleged } = await exclusionsOf(read, { alertId })
  if (alleged.length === 0) return []
  const since = new Date(at.getTime() - aDay)
  const asked = await read
    .select({ id: alerts.id, raisedAt: alerts.raisedAt })
    .from(alerts)
    .where(
      and(
        isOther(grant, { alertId, childId }),
        gte(alerts.raisedAt, since),
        lte(alerts.raisedAt, raisedAt(read, alertId)),
      ),
    )
    .orderBy(asc(alerts.raisedAt))
  const [first] = asked
  if (!first) return []
  const staff = await read
    .select({ id: people.id, who: people.knownAs })
    .from(people)
    .innerJoin(classStaff, and(eq(classStaff.personId, people.id), isHeld(classStaff, at)))
    .innerJoin(children, and(eq(children.classId, classStaff.classId), eq(children.id, childId)))
    .where(inArray(people.id, [...alleged]))
  const went = await read
    .select({ personId: alertEvents.personId, at: alertEvents.at })
    .from(alertEvents)
    .where(
      and(
        eq(alertEvents.kind, 'checked_on'),
        inArray(
          alertEvents.alertId,
          asked.map(({ id }) => id),
        ),
      ),
    )
  const calendar = await schoolCalendar(read)
  const when = (moment: Date) => momentWords(calendar, at, moment)
  return staff.map(({ id, who }) => {
    const gone = went.find(({ personId }) => personId === id)
    return { who, asked: when(first.raisedAt), went: gone ? when(gone.at) : null }
  })
}

type Alert = { readonly id: string; readonly childId: string }

const isOther = (grant: Grant<'allegation.read'>, { alertId, childId }: { alertId: string; childId: string }) =>
  and(
    eq(alerts.childId, childId),
    inScope(grant, alerts.childId),
    ne(alerts.id, alertId),
    inArray(alerts.severity, serious),
    ne(alerts.state, 'resolved'),
  )

const raisedAt = (read: Pick<Grant['read'], 'select'>, alertId: string) =>
  read.select({ at: alerts.raisedAt }).from(alerts).where(eq(alerts.id, alertId))
