import { eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { helplines } from '#db/schema/safeguarding/crisis.ts'
import type { HelplineNumbers } from '../forms.ts'
import { usualHelplines } from '../helpline-card.ts'

/** Keeps the numbers to ring as somebody has just checked them, and that they did today. */
export async function checkHelplines(grant: Grant<'helplines.check'>, numbers: HelplineNumbers): Promise<void> {
  const { at, actor, read } = grant
  const checkedOn = schoolDayOf(await schoolCalendar(read), at)
  await grant.change('helpline', 'card', async (tx, note) => {
    let changed = 0
    for (const [place, { field, name, number, forWhom }] of usualHelplines.entries()) {
      const [kept] = await tx.select().from(helplines).where(eq(helplines.name, name))
      const set = { number: field === null ? number : (numbers[field] ?? ''), checkedOn, checkedBy: actor.id }
      if (set.number !== (kept?.number ?? number)) changed++
      if (kept) await tx.update(helplines).set(set).where(eq(helplines.id, kept.id))
      else await tx.insert(helplines).values({ name, forWhom, place, ...set })
    }
    note({ after: { checkedOn, changed } })
  })
}
