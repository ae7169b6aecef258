import type { AvailableStaff } from '#app/school/duty/plan.ts'
import type { Audience } from '#db/schema/safeguarding/worries.ts'
import { peopleIn, type StaffPosition } from './recipient-groups.ts'
import type { Route } from './routing.ts'

/** Somebody who took an alert in which more has come in that they have not looked at. */
export type Owner = { readonly id: string; readonly knownAs: string }
type Waiting = {
  readonly audience: Audience
  /** Whose it is besides, because none of its usual readers is there. */
  readonly opensTo?: Audience | null
  readonly owner: Owner | null
  /** Whether it is more serious than when its owner took it. */
  readonly isGraver: boolean
}
type Now = {
  readonly route: Route
  readonly level: number
  readonly there: Readonly<Record<StaffPosition, readonly AvailableStaff[]>>
}
type Telling = {
  readonly told: readonly AvailableStaff[]
  /** Whether its owner does not have it any more: they are not there, may not open it now, or did not look in time. */
  readonly isLost: boolean
}

/** What somebody has to be to open an alert. */
const mayOpen: Readonly<Record<Audience, readonly StaffPosition[]>> = {
  class: ['class', 'lead', 'deputy', 'other deputy', 'chosen'],
  lead: ['lead', 'deputy', 'other deputy'],
  head: ['head'],
}

/**
 * Who is told on a level of an alert. While somebody has it, what is new in it is told to them at once, and out of school
 * hours to whoever is on call; to everybody it would be told to otherwise only when it became graver. If they have not
 * looked by the next level they have it no longer: those who were left out are told with those whose turn it is.
 */
export function whoIsNotified(
  { audience, opensTo = null, owner, isGraver }: Waiting,
  { route, level, there }: Now,
): Telling {
  const step = route.steps[level] ?? route.repeat
  const usual = peopleIn(step?.tell ?? [], there)
  if (owner === null) return { told: usual, isLost: false }

  const able = [...mayOpen[audience], ...(opensTo === null ? [] : mayOpen[opensTo])]
  const here = able.flatMap((standing) => there[standing]).find(({ id }) => id === owner.id)
  if (level === 0) {
    if (!here) return { told: usual, isLost: true }
    const besides = isGraver ? usual : peopleIn(step?.tell.filter((circle) => circle === 'on call') ?? [], there)
    return { told: [here, ...besides.filter(({ id }) => id !== owner.id)], isLost: false }
  }
  const soFar = route.steps.filter((_, place) => place <= level).flatMap(({ tell }) => tell)
  const all = peopleIn([...soFar, ...(step?.tell ?? [])], there)
  const others = all.filter(({ id }) => id !== owner.id)
  return { told: others.length > 0 ? others : all, isLost: true }
}
