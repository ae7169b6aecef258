import { and, eq, gte, isNull } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { claimForm } from '#app/access/claim-form.server.ts'
import { dutyTurns, type DutyKind } from '#db/schema/school/duty.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { NewTurn } from '../forms.ts'
import { safeguarders, staff, thereAs, type Interval } from '../plan.ts'
import { dutyPlan } from '../queries/duty-plan.server.ts'
import { shiftsOf } from '../shifts.ts'
import { notifyOfAbsence } from './notify-of-absence.server.ts'

const mayBe = {
  'on duty': safeguarders,
  'on call': staff,
  away: [...safeguarders, 'head', 'office'],
} as const satisfies Record<DutyKind, unknown>

/** Whether it was set, or why not, by the field to mend. */
export type Set = { readonly problems: Readonly<Record<string, string>> } | 'set'

/** Sets when somebody is on duty, on call or away. The same turn set again, or the same form sent twice, is one turn. */
export async function addTurn(grant: Grant<'duty.manage'>, turn: NewTurn): Promise<Set> {
  const { person, kind } = turn
  const { at, read } = grant
  const shifts = shiftsOf(await schoolCalendar(read), turn).filter(({ until }) => until > at)
  const [first] = shifts
  if (!first) return { problems: { firstDay: whyNever(kind) } }
  const plan = await dutyPlan(read, { from: at, until: at })
  const known = plan.held.some(({ id }) => id === person)
  const able = thereAs({ held: plan.held, turns: [] }, { roles: mayBe[kind], at })
  if (!known) return { problems: { person: 'Choose someone from the list' } }
  if (!able.some(({ id }) => id === person)) return { problems: { person: whyNot(kind) } }

  return grant.change('duty', newId(), async (tx, note) => {
    const fresh = await claimForm(tx, grant, turn)
    const added = fresh ? await keep(tx, grant, { personId: person, kind, shifts }) : 0
    const [whom] = able.filter(({ id }) => id === person)
    if (added > 0 && kind === 'away') await notifyOfAbsence(tx, grant, { whom, shifts })
    note({ verb: 'CREATE', after: { kind, turns: added, from: first.from.toISOString() } })
    return 'set' as const
  })
}

type Keeping = { readonly personId: string; readonly kind: DutyKind; readonly shifts: readonly Interval[] }

async function keep(tx: Writer, { actor, at }: Grant, { personId, kind, shifts }: Keeping): Promise<number> {
  const known = await tx
    .select({ from: dutyTurns.from, until: dutyTurns.until })
    .from(dutyTurns)
    .where(
      and(
        eq(dutyTurns.personId, personId),
        eq(dutyTurns.kind, kind),
        isNull(dutyTurns.takenBackAt),
        gte(dutyTurns.until, at),
      ),
    )
  const isKnown = ({ from, until }: Interval) => known.some((turn) => +turn.from === +from && +turn.until === +until)
  const missing = shifts.filter((shift) => !isKnown(shift))
  const values = missing.map((shift) => ({ ...shift, personId, kind, setBy: actor.id, setAt: at }))
  if (values.length > 0) await tx.insert(dutyTurns).values(values)
  return values.length
}

const whyNever = (kind: DutyKind) =>
  kind === 'on duty' ? 'There is no school left on these days' : 'This time has already passed'
const whyNot = (kind: DutyKind) =>
  kind === 'on duty'
    ? 'Only the lead and deputies can be on duty'
    : 'Only the lead, deputies, head and office are set as away'
