import { inArray, sql } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { conflict } from '#app/http.ts'
import { enqueue } from '#app/jobs/enqueue.server.ts'
import { schoolDays } from '#db/schema/calendar.ts'
import { changesTo, type DatedDay } from '../changes.ts'
import { isDay } from '../civil-days.ts'
import { forgetCalendar } from '../queries/school-calendar.server.ts'

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/

/**
 * Says what some days are to the school: school with its hours, INSET, holiday, bank holiday or closed. Days not named
 * stay as they are. What is due by the end of a school day is counted anew; gives how many days are not what they were.
 */
export async function setSchoolDays(grant: Grant<'calendar.manage'>, days: readonly DatedDay[]): Promise<number> {
  const [first] = days
  if (!first) return 0
  for (const day of days) mustMakeSense(day)
  const changed = await grant.change('calendar', first.date, async (tx, note) => {
    const dates = days.map(({ date }) => date)
    const before = await tx.select().from(schoolDays).where(inArray(schoolDays.date, dates))
    const { added, changed } = changesTo(new Map(before.map(({ date, ...day }) => [date, day])), days)
    const anew = [...added, ...changed]
    note({ after: { days: days.length, last: days.at(-1)?.date ?? first.date, changed: anew.length } })
    if (anew.length === 0) return 0
    await tx
      .insert(schoolDays)
      .values(anew.map(({ date, kind, opens, closes }) => ({ date, kind, opens, closes })))
      .onConflictDoUpdate({
        target: schoolDays.date,
        set: { kind: sql`excluded.kind`, opens: sql`excluded.opens`, closes: sql`excluded.closes` },
      })
    const payload = { from: first.date }
    await enqueue(tx, { kind: 'due-times.renew', dedupe: `due-times:${newId()}`, payload, runAt: grant.at })
    return anew.length
  })
  forgetCalendar(grant.read)
  return changed
}

function mustMakeSense({ date, opens, closes }: DatedDay): void {
  if (!isDay(date)) throw conflict(`There is no such day as ${date}.`)
  if (!clockTime.test(opens) || !clockTime.test(closes)) throw conflict('Write the hours like this: 08:45.')
  if (opens >= closes) throw conflict('School must open before it closes.')
}
