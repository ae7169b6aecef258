import type { Grant } from '#app/access/grant.server.ts'
import { toldApart } from '#app/words/told-apart.ts'
import { safeguarders, staff, thereAs } from '../plan.ts'
import { dutyPlan } from './duty-plan.server.ts'

/** Whom a turn can be set for: the lead and deputies first, then everybody else who works at the school. */
export async function peopleForDuty({ read, at }: Grant<'duty.read'>) {
  const { held } = await dutyPlan(read, { from: at, until: at })
  const everybody = (roles: typeof staff | typeof safeguarders) => thereAs({ held, turns: [] }, { roles, at })
  const first = everybody(safeguarders)
  const others = everybody(staff).filter(({ id }) => first.every((one) => one.id !== id))
  const all = [...first, ...others]
  const labels = toldApart(all, [({ knownAs }) => knownAs, ({ knownAs, email }) => `${knownAs} (${email})`])
  return all.map(({ id, knownAs }, place) => {
    const label = labels[place] ?? knownAs
    return { value: id, label: place < first.length ? `${label}, lead or deputy` : label }
  })
}
