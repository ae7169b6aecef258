import type { DutyKind } from '#db/schema/school/duty.ts'
import type { AdultRole } from '#db/schema/school/people.ts'

/** A role somebody at the school holds for a while, or for good. */
export type Holding = {
  readonly id: string
  readonly knownAs: string
  readonly email: string
  readonly role: AdultRole
  readonly from: Date
  readonly until: Date | null
}
export type Turn = {
  readonly id: string
  readonly personId: string
  readonly kind: DutyKind
  readonly from: Date
  readonly until: Date
  readonly setBy: string
}
/** Who holds which role, and who is on duty, on call or away when. */
export type Plan = { readonly held: readonly Holding[]; readonly turns: readonly Turn[] }
export type Interval = { readonly from: Date; readonly until: Date }
export type AvailableStaff = Pick<Holding, 'id' | 'knownAs' | 'email'>

type Wanted = { readonly roles: readonly AdultRole[]; readonly at: Date }

/** The roles that are there for children who may be in danger. */
export const safeguarders = ['lead', 'deputy'] as const satisfies readonly AdultRole[]
/** Everybody who works here: a carer is never told of anything. */
export const staff = [...safeguarders, 'head', 'office', 'practitioner'] as const satisfies readonly AdultRole[]

const lasts = ({ from, until }: { from: Date; until: Date | null }, at: Date) =>
  from <= at && (until === null || at < until)

/** Whether somebody has a turn of a kind at a moment. */
export function hasTurn({ turns }: Plan, kind: DutyKind, { id, at }: { id: string; at: Date }): boolean {
  return turns.some((turn) => turn.personId === id && turn.kind === kind && lasts(turn, at))
}

/** Those who hold one of some roles at a moment and are not away, each of them once. */
export function thereAs(plan: Plan, { roles, at }: Wanted): AvailableStaff[] {
  const held = plan.held.filter((holding) => roles.includes(holding.role) && lasts(holding, at))
  const once = new Map(held.map(({ id, knownAs, email }) => [id, { id, knownAs, email }]))
  return [...once.values()].filter(({ id }) => !hasTurn(plan, 'away', { id, at }))
}

/** Of some people those whose turn of a kind it is. */
export function onTurn<P extends { readonly id: string }>(
  plan: Plan,
  kind: DutyKind,
  { of, at }: { of: readonly P[]; at: Date },
): P[] {
  return of.filter(({ id }) => hasTurn(plan, kind, { id, at }))
}

/** When, between two moments, neither the lead nor a deputy is there: nobody has the role, or all of them are away. */
export function gapsIn(plan: Plan, { from, until }: Interval): Interval[] {
  const changes = [...plan.held, ...plan.turns].flatMap((each) => [each.from, each.until ?? until])
  const inside = changes.filter((moment) => from < moment && moment < until)
  const moments = [...new Set([from, ...inside].map((moment) => moment.getTime()))].sort((one, other) => one - other)
  const gaps: Interval[] = []
  for (const [place, start] of moments.entries()) {
    if (thereAs(plan, { roles: safeguarders, at: new Date(start) }).length > 0) continue
    const end = new Date(moments[place + 1] ?? until.getTime())
    const last = gaps.at(-1)
    if (last?.until.getTime() === start) gaps[gaps.length - 1] = { from: last.from, until: end }
    else gaps.push({ from: new Date(start), until: end })
  }
  return gaps
}

/** Until when somebody who is there stays: until their turn or their role ends, or they are away; nothing when no end is set. */
export function staysUntil(plan: Plan, { id, roles, at }: { id: string } & Wanted): Date | null {
  const turns = plan.turns.filter(({ personId, until }) => personId === id && until > at)
  const ends = [
    ...turns.flatMap(({ kind, from, until }) => (kind === 'on duty' && from <= at ? [until] : [])),
    ...turns.flatMap(({ kind, from }) => (kind === 'away' ? [from] : [])),
    ...rolesEnd(plan, { id, roles, at }),
  ]
  return ends.length === 0 ? null : new Date(Math.min(...ends.map((end) => end.getTime())))
}

function rolesEnd({ held }: Plan, { id, roles, at }: { id: string } & Wanted): Date[] {
  const mine = held.filter((holding) => holding.id === id && roles.includes(holding.role) && lasts(holding, at))
  const ends = mine.map(({ until }) => until)
  return ends.some((end) => end === null) ? [] : ends.flatMap((end) => end ?? []).slice(-1)
}

/** The turns of somebody who is away in them: being away counts, whatever else was set. */
export function clashes({ turns }: Plan, { personId, kind, from, until }: Turn): boolean {
  return (
    kind !== 'away' &&
    turns.some((turn) => turn.kind === 'away' && turn.personId === personId && turn.from < until && from < turn.until)
  )
}
