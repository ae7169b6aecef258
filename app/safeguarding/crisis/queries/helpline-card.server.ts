import { asc } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { datedName } from '#app/school-time/words.ts'
import { helplines } from '#db/schema/safeguarding/crisis.ts'
import { isCardOld, usualHelplines } from '../helpline-card.ts'

export type HelplineCard = Awaited<ReturnType<typeof helplineCard>>

/** The numbers to ring as this school has set them, and when somebody last tried them. */
export async function helplineCard({ read, at }: Grant<'crisis.run' | 'helplines.check' | 'counts.read'>) {
  const calendar = await schoolCalendar(read)
  const today = schoolDayOf(calendar, at)
  const rows = await read.select().from(helplines).orderBy(asc(helplines.checkedOn))
  const kept = new Map(rows.map(({ name, number }) => [name, number]))
  const checkedOn = rows[0]?.checkedOn ?? null
  return {
    lines: usualHelplines.map((line) => ({ ...line, number: kept.get(line.name) ?? line.number })),
    checked: checkedOn && datedName(today, checkedOn),
    isOld: isCardOld(checkedOn, today),
  }
}
