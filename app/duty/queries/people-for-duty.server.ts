import type { Grant } from '#app/access/grant.server.ts'
import { safeguarders, staff, thereAs } from '../plan.ts'
import { dutyPlan } from './duty-plan.server.ts'

/** Whom a turn can be set for: the lead and deputies first, then everybody else who works at the school. */
export async function peopleForDuty({ read, at }: Grant<'duty.read'>) {
  const { held } = await dutyPlan(read, { from: at, until: at })
  const everybody = (roles: typeof staff | typeof safeguarders) => thereAs({ held, turns: [] }, { roles, at })
  const first = everybody(safeguarders)
  const others = everybody(staff).filter(({ id }) => first.every((one) => one.id !== id))
  return [
    ...first.map(({ id, knownAs }) => ({ value: id, label: `${knownAs}, lead or deputy` })),
    ...others.map(({ id, knownAs }) => ({ value: id, label: knownAs })),
  ]
}
