import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { isOpen } from '#app/school-time/rules.ts'
import { momentWords } from '#app/school-time/words.ts'
import { onTurn, safeguarders, staff, staysUntil, thereAs } from '../plan.ts'
import { dutyPlan } from './duty-plan.server.ts'

const twoWeeks = 14 * 24 * 3_600_000

export type OnNow = { readonly id: string; readonly name: string; readonly what: string; readonly until: string | null }

/** Who is on right now: the lead and deputies who are there and whose turn it is, and out of hours who is on call; and until when. */
export async function dutyNow(grant: Grant<'duty.read'>) {
  const { at, read } = grant
  const calendar = await schoolCalendar(read)
  const plan = await dutyPlan(read, { from: at, until: new Date(at.getTime() + twoWeeks) })
  const isSchoolOpen = isOpen(calendar, at)
  const there = thereAs(plan, { roles: safeguarders, at })
  const leads = thereAs(plan, { roles: ['lead'], at }).map(({ id }) => id)
  const turns = onTurn(plan, 'on duty', { of: there, at }).map(({ id }) => id)
  const roleOf = (id: string) => (leads.includes(id) ? 'safeguarding lead' : 'deputy')
  const untilWords = (until: Date | null) => until && momentWords(calendar, at, until)
  const safeguarding = there.map(({ id, knownAs }) => ({
    id,
    name: knownAs,
    what: turns.includes(id) ? `${roleOf(id)}, on duty` : roleOf(id),
    until: untilWords(staysUntil(plan, { id, roles: safeguarders, at })),
  }))
  const onCall = onTurn(plan, 'on call', { of: thereAs(plan, { roles: staff, at }), at }).map(({ id, knownAs }) => {
    const turn = plan.turns.find(({ personId, kind, from }) => personId === id && kind === 'on call' && from <= at)
    return { id, name: knownAs, what: 'on call', until: untilWords(turn?.until ?? null) }
  })
  const first = (one: OnNow) => Number(!turns.includes(one.id))
  return { isSchoolOpen, onCall, safeguarding: safeguarding.toSorted((one, other) => first(one) - first(other)) }
}
