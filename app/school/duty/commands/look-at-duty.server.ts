import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf, schoolHoursOn } from '#app/school-time/rules.ts'
import { enqueue } from '#app/jobs/enqueue.server.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import type { AdultRole } from '#db/schema/school/people.ts'
import { gapsIn, thereAs, type Plan } from '../plan.ts'
import { dutyPlan } from '../queries/duty-plan.server.ts'

/** Who sees to it that somebody is on duty: head and office, even those who are away when all of them are, or else everybody. */
const circles: readonly (readonly AdultRole[])[] = [['head', 'office'], ['lead', 'deputy'], ['practitioner']]

/**
 * At eight in the morning of a school day, and again when school opens: tells head and office when for any part of the day
 * neither the lead nor a deputy is there.
 */
export async function lookAtDuty(grant: Grant<'duty.look'>): Promise<void> {
  const { at, read } = grant
  const calendar = await schoolCalendar(read)
  const today = schoolDayOf(calendar, at)
  const hours = schoolHoursOn(calendar, today)
  if (!hours || at >= hours.closes) return
  await grant.change('duty', today, async (tx, note) => {
    const plan = await dutyPlan(tx, { from: hours.opens < at ? hours.opens : at, until: hours.closes })
    const isOpen = at >= hours.opens
    const gaps = gapsIn(plan, { from: isOpen ? at : hours.opens, until: hours.closes })
    note({ after: { gaps: gaps.length } })
    if (gaps.length === 0) return
    const about = `duty:${today}:${isOpen ? 'opening' : 'morning'}`
    await writeMessages(tx, { kind: 'duty', to: whoSeesToIt(plan, at), at, about })
    if (!isOpen) await enqueue(tx, { kind: 'duty.look', dedupe: `${about}:again`, payload: {}, runAt: hours.opens })
  })
}

function whoSeesToIt(plan: Plan, at: Date) {
  const here = circles.map((roles) => thereAs(plan, { roles, at }))
  const any = circles.map((roles) => thereAs({ ...plan, turns: [] }, { roles, at }))
  const [headAndOffice = []] = here
  return (headAndOffice.length > 0 ? headAndOffice : any.find((people) => people.length > 0)) ?? []
}
