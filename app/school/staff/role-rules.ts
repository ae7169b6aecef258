import type { AdultRole, Role } from '#db/schema/school/people.ts'

/** Who gives and takes each role. There is no way round by steps: the office gives nothing that opens what children tell. */
const givers: Readonly<Record<AdultRole, readonly Role[]>> = {
  carer: ['office'],
  practitioner: ['office'],
  office: ['office'],
  deputy: ['lead', 'head'],
  lead: ['lead', 'head'],
  head: ['head'],
}

/** Somebody who gives or takes a role, with the roles they hold at that moment. */
type Giver = { readonly id: string; readonly roles: readonly Role[] }
/** A role somebody is to be given, or to have taken away. */
type Which = { readonly personId: string; readonly role: AdultRole }

/** Whether this person may give that role to that person. Nobody gives a role to themselves. */
export function mayGive(giver: Giver, { personId, role }: Which): boolean {
  return giver.id !== personId && givers[role].some((each) => giver.roles.includes(each))
}

/** Whether this person may take that role from that person: whoever gives it, and whoever holds it may lay it down. */
export function mayEnd(ender: Giver, { personId, role }: Which): boolean {
  return ender.id === personId || givers[role].some((each) => ender.roles.includes(each))
}

/** A role somebody holds, and whether they can act in it: they are active and can sign in. */
export type Held = {
  readonly personId: string
  readonly role: AdultRole
  readonly from: Date
  readonly until: Date | null
  readonly canAct: boolean
}

/** Without these a school cannot go on: somebody must hold each of them at every moment. */
export const alwaysHeld = ['lead', 'head', 'office'] as const satisfies readonly AdultRole[]
/** The same when somebody is suspended: a school may have to go on without its head for a while. */
export const heldInSpite = ['lead', 'office'] as const satisfies readonly AdultRole[]

/** The first moment from now on at which nobody who can act holds the role, in ms; Infinity when there is none. */
export function heldUntil(held: readonly Held[], role: AdultRole, at: Date): number {
  const spans = held
    .filter((each) => each.role === role && each.canAct)
    .map(({ from, until }) => ({ from: from.getTime(), until: until?.getTime() ?? Infinity }))
  let covered = at.getTime()
  for (;;) {
    const next = spans.filter(({ from }) => from <= covered).reduce((most, { until }) => Math.max(most, until), covered)
    if (next === covered || next === Infinity) return next
    covered = next
  }
}

type Change = { readonly before: readonly Held[]; readonly after: readonly Held[]; readonly at: Date }

/** The first of these roles that a change would leave without anybody, or leave so sooner; null when there is none. */
export function leftWithout(roles: readonly AdultRole[], { before, after, at }: Change): AdultRole | null {
  return roles.find((role) => heldUntil(after, role, at) < heldUntil(before, role, at)) ?? null
}
