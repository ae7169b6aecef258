import type { Grant } from '#app/access/grant.server.ts'
import type { Day } from '#app/school-time/civil-days.ts'
import { timeOf } from '#app/school-time/moment-at.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { isSchoolDay, nextSchoolDay, schoolDayOf, schoolHoursOn, type SchoolCalendar } from '#app/school-time/rules.ts'
import { dayName } from '#app/school-time/words.ts'
import type { DutyKind } from '#db/schema/school/duty.ts'
import { gapsIn, safeguarders, thereAs, type Plan, type Interval } from '../plan.ts'
import { dutyPlan } from './duty-plan.server.ts'

/** Two weeks of school. */
const many = 10

export type DutyDay = Awaited<ReturnType<typeof comingDuty>>[number]

/** The next two weeks of school, day by day: who is on duty, who is on call when school has closed, who is away, and when nobody is there. */
export async function comingDuty(grant: Grant<'duty.read' | 'desk.read' | 'counts.read'>) {
  const { at, read } = grant
  const calendar = await schoolCalendar(read)
  const days = schoolDaysFrom(calendar, schoolDayOf(calendar, at))
  const hours = days.flatMap((day) => {
    const known = schoolHoursOn(calendar, day)
    return known ? [{ day, ...known }] : []
  })
  const last = hours.at(-1)?.closes ?? at
  const plan = await dutyPlan(read, { from: at, until: new Date(last.getTime() + 4 * 24 * 3_600_000) })
  return hours.map(({ day, opens, closes }) => {
    const next = schoolHoursOn(calendar, nextSchoolDay(calendar, day))
    const school = { from: opens > at ? opens : at, until: closes }
    const listed = (kind: DutyKind, stretch: Interval) => namesOf(plan, calendar, { kind, ...stretch })
    return {
      day,
      name: dayName(day),
      onDuty: listed('on duty', school),
      there: thereAs(plan, { roles: safeguarders, at: school.from }).map(({ knownAs }) => knownAs),
      onCall: listed('on call', { from: closes, until: next?.opens ?? closes }),
      away: listed('away', school),
      gaps: closes <= at ? [] : gapsIn(plan, school).map((gap) => gapWords(calendar, gap, school)),
    }
  })
}

function schoolDaysFrom(calendar: SchoolCalendar, today: Day): Day[] {
  const days = isSchoolDay(calendar, today) ? [today] : []
  for (let day = today; days.length < many;) days.push((day = nextSchoolDay(calendar, day)))
  return days
}

/** Whose turns of a kind fall into a stretch, with their hours where they are not all of it. */
function namesOf({ held, turns }: Plan, calendar: SchoolCalendar, stretch: Interval & { kind: DutyKind }): string[] {
  const falling = turns.filter(
    (turn) => turn.kind === stretch.kind && turn.from < stretch.until && stretch.from < turn.until,
  )
  const named = falling.flatMap(({ personId, from, until }) => {
    const name = held.find(({ id }) => id === personId)?.knownAs
    const isAll = from <= stretch.from && stretch.until <= until
    return name === undefined
      ? []
      : [isAll ? name : `${name} (${timeOf(calendar, from)} to ${timeOf(calendar, until)})`]
  })
  return [...new Set(named)]
}

function gapWords(calendar: SchoolCalendar, gap: Interval, whole: Interval): string {
  const isAll = +gap.from === +whole.from && +gap.until === +whole.until
  return isAll ? 'all day' : `from ${timeOf(calendar, gap.from)} to ${timeOf(calendar, gap.until)}`
}
