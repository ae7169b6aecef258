import { sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { conflict } from '#app/http.ts'
import { schoolDays } from '#db/schema/calendar.ts'
import { isDay } from '../civil-days.ts'
import { forgetCalendar } from '../queries/school-calendar.server.ts'
import type { CalendarDay } from '../rules.ts'

export type SetDay = CalendarDay & { readonly date: string }

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/

/** Says what some days are to the school: school with its hours, INSET, holiday, bank holiday or closed. Days not named stay as they are. */
export async function setSchoolDays(grant: Grant<'calendar.manage'>, days: readonly SetDay[]): Promise<void> {
  const [first] = days
  if (!first) return
  for (const day of days) mustMakeSense(day)
  await grant.change('calendar', first.date, async (tx, note) => {
    await tx
      .insert(schoolDays)
      .values([...days])
      .onConflictDoUpdate({
        target: schoolDays.date,
        set: { kind: sql`excluded.kind`, opens: sql`excluded.opens`, closes: sql`excluded.closes` },
      })
    note({ after: { days: days.length, last: days.at(-1)?.date ?? first.date } })
  })
  forgetCalendar(grant.read)
}

function mustMakeSense({ date, opens, closes }: SetDay): void {
  if (!isDay(date)) throw conflict(`There is no such day as ${date}.`)
  if (!clockTime.test(opens) || !clockTime.test(closes)) throw conflict('Write the hours like this: 08:45.')
  if (opens >= closes) throw conflict('School must open before it closes.')
}
