import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { sessionLimits } from '#app/access/limits.ts'
import { onRoll } from '#app/access/on-roll.server.ts'
import { inScope, ownClasses } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/calendar/rules.ts'
import { childName } from '#app/children/queries/child-name.server.ts'
import { sessions } from '#db/schema/access.ts'
import { expectedOn } from '#app/children/queries/expected-on.server.ts'
import type { Expectation } from '#app/children/expectation.ts'
import { checkIns } from '#db/schema/check-in.ts'
import { children } from '#db/schema/children.ts'

/** How a child stands today: whoever is expected and has not been seen has not had the chance yet; whoever began has. */
export type StandsToday = 'done' | 'here' | 'begun' | 'not yet' | 'away' | 'not their day'
export type ClassChild = Awaited<ReturnType<typeof classChildren>>[number]

/**
 * The children of a class as they stand today: finished, signed in now, begun and left, away, or not had the chance yet.
 * How they said they are is only for the grown-ups who care for this class.
 */
export async function classChildren(
  grant: Grant<'class.read'>,
  { id: classId }: { readonly id: string },
  opening: { readonly id: string } | null,
) {
  const { read, at } = grant
  const today = schoolDayOf(await schoolCalendar(read), at)
  const rows = await read
    .select({ id: children.id, name: childName })
    .from(children)
    .where(and(eq(children.classId, classId), onRoll(today), inScope(grant, children.id)))
    .orderBy(asc(children.firstName), asc(children.familyInitial))
  const ids = rows.map(({ id }) => id)
  const todays = await read
    .select({ childId: checkIns.childId, mood: checkIns.mood, faceSet: checkIns.faceSet, status: checkIns.status })
    .from(checkIns)
    .where(and(inArray(checkIns.childId, ids), eq(checkIns.day, today)))
    .orderBy(asc(checkIns.completedAt))
  const present = opening ? await signedInDuring(grant, opening) : new Set()
  const expected = (await expectedOn(grant, { days: [today], classId })).get(today)
  const caresForClass = (await ownClasses(grant)).some(({ id }) => id === classId)
  return rows.map(({ id, name }) => {
    const mine = todays.filter(({ childId }) => childId === id)
    const done = mine.filter(({ status }) => status === 'completed')
    const said = caresForClass ? done.map(({ mood, faceSet }) => ({ mood, faceSet })) : []
    const unfinished = mine.length > 0 ? 'begun' : standsOf(expected?.get(id))
    const stands = done.length > 0 ? 'done' : present.has(id) ? 'here' : unfinished
    return { id, name, stands, said }
  })
}

/** On a day without school everybody waits, as nobody is missed. */
function standsOf(expectation: Expectation | undefined): StandsToday {
  if (expectation === 'away') return 'away'
  return expectation === 'not one of their days' || expectation === 'not at this school' ? 'not their day' : 'not yet'
}

/** A child is signed in while they tap, no longer than the class is open. */
async function signedInDuring({ read, at }: Grant<'class.read'>, opening: { readonly id: string }) {
  const { idle, absolute } = sessionLimits.child
  const rows = await read
    .select({ childId: sessions.childId })
    .from(sessions)
    .where(
      and(
        eq(sessions.openingId, opening.id),
        eq(sessions.kind, 'child'),
        isNull(sessions.endedAt),
        gt(sessions.lastSeenAt, new Date(at.getTime() - idle)),
        gt(sessions.createdAt, new Date(at.getTime() - absolute)),
      ),
    )
  return new Set(rows.map(({ childId }) => childId))
}
