import type { Role } from '#db/schema/school/people.ts'

const minute = 60_000
const hour = 60 * minute

/** How long a signed-in person may be away, and how long they may stay in all, in milliseconds. */
export type Limits = { readonly idle: number; readonly absolute: number }

const staff = { idle: 30 * minute, absolute: 12 * hour }

export const sessionLimits: Readonly<Record<Role | 'doorstep', Limits>> = {
  doorstep: { idle: 20 * minute, absolute: 3 * hour },
  child: { idle: 5 * minute, absolute: hour },
  carer: { idle: 30 * minute, absolute: 24 * hour },
  practitioner: staff,
  head: staff,
  office: staff,
  deputy: { idle: 15 * minute, absolute: 12 * hour },
  lead: { idle: 15 * minute, absolute: 12 * hour },
  account: { idle: 10 * minute, absolute: 4 * hour },
}

/** The strictest limits of all the roles someone holds. */
export function limitsFor(roles: readonly (Role | 'doorstep')[]): Limits {
  const all = roles.map((role) => sessionLimits[role])
  return {
    idle: Math.min(...all.map((limit) => limit.idle)),
    absolute: Math.min(...all.map((limit) => limit.absolute)),
  }
}

/** Whether a session begun and last seen then is still good now. */
export function isCurrent(session: { createdAt: Date; lastSeenAt: Date }, limits: Limits, at: Date): boolean {
  return (
    at.getTime() - session.lastSeenAt.getTime() < limits.idle &&
    at.getTime() - session.createdAt.getTime() < limits.absolute
  )
}
