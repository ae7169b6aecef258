import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { expectationOf, type Expectation } from '#app/school/attendance/expectation.ts'
import { timetablesOf } from '#app/school/attendance/queries/timetables-of.server.ts'
import { childrenOfClass } from './class-roll.server.ts'

/** How a child stands today: whoever is expected and has not been seen has not had the chance yet; whoever began has. */
export type StandsToday = 'done' | 'here' | 'begun' | 'not yet' | 'away' | 'not their day'
export type ClassChild = Awaited<ReturnType<typeof classChildren>>[number]

type Class = { readonly id: string; readonly opening: { readonly id: string } | null; readonly cares: boolean }

/**
 * The children of a class already found in reach as they stand today: finished, signed in now, begun and left, away, or
 * not had the chance yet. How they said they are is only for the grown-ups who care for this class.
 */
export async function classChildren(grant: Grant<'class.read'>, { id: classId, opening, cares }: Class) {
  const calendar = await schoolCalendar(grant.read)
  const today = schoolDayOf(calendar, grant.at)
  const rows = await childrenOfClass(grant, {}, { classId, today, openingId: opening?.id ?? null })
  const timetabled = await timetablesOf(grant, { ofClass: true, ofChild: false }, { classId })
  const each = [...new Map(rows.map((row) => [row.id, row])).values()]
  return each.map(({ id, name, joinedOn, leftOn, isHere, isAway }) => {
    const timetables = timetabled.filter(({ childId }) => childId === id)
    const child = { joinedOn, leftOn, timetables, away: new Set(isAway ? [today] : []) }
    const mine = rows.flatMap((row) => (row.id === id ? (row.checkIn ?? []) : []))
    const done = mine.filter(({ status }) => status === 'completed')
    const said = cares ? done.map(({ mood, faceSet }) => ({ mood, faceSet })) : []
    const unfinished = mine.length > 0 ? 'begun' : standsOf(expectationOf(calendar, child, today))
    const stands = done.length > 0 ? 'done' : isHere ? 'here' : unfinished
    return { id, name, stands, said }
  })
}

/** On a day without school everybody waits, as nobody is missed. */
function standsOf(expectation: Expectation): StandsToday {
  if (expectation === 'away') return 'away'
  return expectation === 'not one of their days' || expectation === 'not at this school' ? 'not their day' : 'not yet'
}
