import type { Grant } from '#app/access/grant.server.ts'
import { conflict } from '#app/web/http.ts'
import { isTime } from '#app/school-time/as-written.ts'
import { changesTo, type DatedDay } from '#app/school-time/changes.ts'
import { isDay } from '#app/school-time/civil-days.ts'
import { breakToAgree, withDays } from '#app/school-time/long-breaks.ts'
import { forgetCalendar, readCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { proposeDays } from './propose-days.server.ts'
import { writeSchoolDays } from './write-school-days.server.ts'

/** What came of it: the days are set, or they wait until a second person has agreed. */
export type DaysCame = 'set' | 'waits'

/**
 * Says what some days are to the school: school with its hours, INSET, holiday, bank holiday or closed. Days not named
 * stay as they are. What is due by the end of a school day is counted anew. Days that close the school for longer than any
 * usual holiday are kept and not set: a second person has to agree.
 */
export async function setSchoolDays(grant: Grant<'calendar.manage'>, days: readonly DatedDay[]): Promise<DaysCame> {
  const [first] = days
  if (!first) return 'set'
  for (const day of days) mustMakeSense(day)
  const came = await grant.change<DaysCame>('calendar', first.date, async (tx, note) => {
    const before = await readCalendar(tx)
    const { added, changed } = changesTo(before.days, days)
    const anew = [...added, ...changed].map(({ date, kind, opens, closes }) => ({ date, kind, opens, closes }))
    const facts = { days: days.length, last: days.at(-1)?.date ?? first.date, changed: anew.length }
    const closed = breakToAgree(before, withDays(before, anew), schoolDayOf(before, grant.at))
    if (closed) {
      const { id, isNew } = await proposeDays(tx, grant, { days: anew, closed })
      note({ entityId: id, after: { ...facts, waits: true, closedUntil: closed.last, sentAgain: !isNew } })
      return 'waits'
    }
    await writeSchoolDays(tx, anew, grant.at)
    note({ after: facts })
    return 'set'
  })
  forgetCalendar(grant.read)
  return came
}

function mustMakeSense({ date, opens, closes }: DatedDay): void {
  if (!isDay(date)) throw conflict(`There is no such day as ${date}.`)
  if (!isTime(opens) || !isTime(closes)) throw conflict('Write the hours like this: 08:45.')
  if (opens >= closes) throw conflict('School must open before it closes.')
}
