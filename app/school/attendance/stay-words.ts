import { daysAfter, type Day } from '#app/school-time/civil-days.ts'
import { datedName } from '#app/school-time/words.ts'

type Stay = { readonly joinedOn: Day; readonly leftOn: Day | null }

/** What staff are told of a child's first and last day when it is not simply that they are here; nothing otherwise. */
export function stayWords({ joinedOn, leftOn }: Stay, today: Day): string | null {
  if (joinedOn > today) return `Not here yet: the first day is ${datedName(today, joinedOn)}`
  if (leftOn === null) return null
  const last = datedName(today, daysAfter(leftOn, -1))
  return leftOn <= today ? `Has left: the last day was ${last}` : `Leaves: the last day is ${last}`
}
