import type { Grant } from '#app/access/grant.server.ts'
import { usualHours } from '#app/school-time/assumed-hours.ts'
import { dayIn } from '#app/school-time/as-written.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'

/** What a day that somebody wants to change is now; without a day, what a school day usually is. */
export async function knownDay(grant: Grant<'calendar.manage'>, asked: string | null) {
  const date = dayIn(asked ?? '')
  const calendar = await schoolCalendar(grant.read)
  const set = date === null ? undefined : calendar.days.get(date)
  return {
    from: date ?? '',
    kind: set?.kind ?? null,
    ...usualHours,
    ...(set && { opens: set.opens, closes: set.closes }),
  }
}
