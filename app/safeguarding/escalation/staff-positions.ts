import { onTurn, staff, thereAs, type Plan, type AvailableStaff } from '#app/school/duty/plan.ts'
import type { AdultRole } from '#db/schema/school/people.ts'
import type { StaffPosition } from './recipient-groups.ts'

export type ByRole = Readonly<Record<Exclude<StaffPosition, 'class' | 'chosen'>, readonly AvailableStaff[]>>

/** The grown-ups there are at a moment, by what they are to the school; of the deputies those whose turn it is come first. */
export function staffPositions(plan: Plan, at: Date): ByRole {
  const there = (...roles: readonly AdultRole[]) => thereAs(plan, { roles, at })
  const deputies = there('deputy')
  const theirTurn = onTurn(plan, 'on duty', { of: deputies, at })
  const first = theirTurn.length > 0 ? theirTurn : deputies
  return {
    lead: there('lead'),
    deputy: first,
    'other deputy': deputies.filter((deputy) => !first.includes(deputy)),
    head: there('head'),
    office: there('office'),
    practitioner: there('practitioner'),
    'on call': onTurn(plan, 'on call', { of: there(...staff), at }),
  }
}

/** The same without grown-ups who must not be told: whoever comes next stands in for them. */
export function without(there: ByRole, kept: readonly string[]): ByRole {
  const others = (line: readonly AvailableStaff[]) => line.filter(({ id }) => !kept.includes(id))
  return {
    lead: others(there.lead),
    deputy: others(there.deputy),
    'other deputy': others(there['other deputy']),
    head: others(there.head),
    office: others(there.office),
    practitioner: others(there.practitioner),
    'on call': others(there['on call']),
  }
}
