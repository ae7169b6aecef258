import { eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { conflict, notFound } from '#app/web/http.ts'
import { calendarProposals, type proposalDecisions } from '#db/schema/school/calendar.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { Day } from '#app/school-time/civil-days.ts'
import { breakToAgree, withDays } from '#app/school-time/long-breaks.ts'
import { forgetCalendar, readCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { writeSchoolDays } from './write-school-days.server.ts'

type Agreeing = Grant<'calendar.agree'>
type Proposal = typeof calendarProposals.$inferSelect
/** From which day until which the school is closed by it. */
type Closed = { readonly first: Day; readonly last: Day }
type Decision = (typeof proposalDecisions)[number]

/** A second person agrees to a long closure: its days are set now, and count from now on. Gives them. */
export async function agreeToClosure(grant: Agreeing, proposalId: string): Promise<Closed> {
  const closed = await decide(
    grant,
    { proposalId, decision: 'agreed' },
    async (tx, { askedBy, days, firstDay, lastDay }) => {
      if (askedBy === grant.actor.id) throw conflict('You asked for this yourself. Someone else has to agree.')
      const calendar = await readCalendar(tx)
      const all = breakToAgree(calendar, withDays(calendar, days), schoolDayOf(calendar, grant.at))
      if (all && (all.first < firstDay || all.last > lastDay))
        throw conflict('The calendar has changed since then, and this would close the school for longer. Turn it down.')
      await writeSchoolDays(tx, days, grant.at)
    },
  )
  forgetCalendar(grant.read)
  return closed
}

/** A long closure is turned down, or taken back by whoever asked for it: nothing changes. What was asked stays on the record. */
export function turnDownClosure(grant: Agreeing, proposalId: string): Promise<Closed> {
  return decide(grant, { proposalId, decision: 'turned down' }, () => Promise.resolve())
}

type Deciding = { readonly proposalId: string; readonly decision: Decision }
type Doing = (tx: Writer, proposal: Proposal) => Promise<void>

/** Decides once. Sent again by the same person it is once; whoever comes second is told that it is decided. */
function decide(grant: Agreeing, { proposalId, decision }: Deciding, carryOut: Doing): Promise<Closed> {
  const { actor, at } = grant
  return grant.change('calendar', proposalId, async (tx, note) => {
    const isThis = eq(calendarProposals.id, proposalId)
    const [proposal] = await tx.select().from(calendarProposals).where(isThis)
    if (!proposal) throw notFound()
    const { askedBy, firstDay, lastDay, days } = proposal
    const closed = { first: firstDay, last: lastDay }
    if (proposal.decidedAt) {
      if (proposal.decision !== decision || proposal.decidedBy !== actor.id)
        throw conflict('Someone has already decided this. Check the outcome.')
      note({ after: { sentAgain: true } })
      return closed
    }
    await carryOut(tx, proposal)
    await tx.update(calendarProposals).set({ decision, decidedBy: actor.id, decidedAt: at }).where(isThis)
    note({ after: { decision, askedBy, firstDay, lastDay, days: days.length } })
    return closed
  })
}
