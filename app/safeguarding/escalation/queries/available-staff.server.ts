import type { AnyAction, Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { isOpen } from '#app/school-time/rules.ts'
import { hasTurn, type AvailableStaff } from '#app/school/duty/plan.ts'
import { dutyPlan } from '#app/school/duty/queries/duty-plan.server.ts'
import { exclusionsOf } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import type { StaffPosition } from '../recipient-groups.ts'
import { readsWorries } from '../ladder.ts'
import { staffPositions, type ByRole } from '../staff-positions.ts'
import { askedFor, classStaffOf, type AlertOrWorry, type Asking } from './class-staff-of.server.ts'

/**
 * The grown-ups on duty at a moment: those who hold a role and are not away, not suspended and not gone. Carers are never
 * among them. Of the deputies those whose turn it is come first, where it is anybody's.
 */
export async function onDuty(tx: Asking, at: Date): Promise<ByRole> {
  return staffPositions(await dutyPlan(tx, { from: at, until: at }), at)
}

/**
 * Everybody who may have to be told of an alert or a worry: those on duty, those who care for the child's class, and
 * whom the child asked for. Whoever it is kept from, or holds no role any more in which they could read it, is not there.
 */
export async function availableStaff(
  tx: Asking,
  grant: Grant<AnyAction>,
  { childId, ...record }: AlertOrWorry & { readonly childId: string },
): Promise<Readonly<Record<StaffPosition, readonly AvailableStaff[]>>> {
  const { at, read } = grant
  const { keptFrom: kept, alleged } = await exclusionsOf(tx, record)
  const whole = await dutyPlan(tx, { from: at, until: at })
  // Nobody decides who hears of what is about themselves: whom they have set as away is there.
  const plan = { ...whole, turns: whole.turns.filter(({ setBy }) => !alleged.includes(setBy)) }
  const there = staffPositions(plan, at)
  const without = (line: readonly AvailableStaff[]) => line.filter(({ id }) => !kept.includes(id))
  const canRead = new Set(plan.held.filter(({ role }) => readsWorries.includes(role)).map(({ id }) => id))
  const readers = (line: readonly AvailableStaff[]) => without(line).filter(({ id }) => canRead.has(id))
  const ofClass = readers(await classStaffOf(tx, grant, childId))
  return {
    lead: without(there.lead),
    deputy: without(there.deputy),
    'other deputy': without(there['other deputy']),
    head: without(there.head),
    office: without(there.office),
    practitioner: without(there.practitioner),
    'on call': isOpen(await schoolCalendar(read), at) ? [] : without(there['on call']),
    class: ofClass.filter(({ id }) => !hasTurn(plan, 'away', { id, at })),
    chosen: readers(await askedFor(tx, record)),
  }
}
