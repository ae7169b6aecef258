import type { Day } from '#app/school-time/civil-days.ts'
import { toldApart } from '#app/words/told-apart.ts'
import type { AskedChild } from './asked-child.ts'
import { isLookedFor } from './looked-for.ts'

/** So many children can be looked through in one list: two large classes. */
const mostAtOnce = 70

type Pupil = {
  readonly id: string
  readonly name: string
  readonly number: number
  readonly firstName: string
  readonly familyInitial: string
  readonly className: string
  readonly leftOn: Day | null
}
type SchoolClass = { readonly id: string; readonly name: string; readonly many: number }
type Found = {
  /** Every class that has such children, and how many. */
  readonly classes: readonly SchoolClass[]
  /** Those of them that are asked for, by class. */
  readonly pupils: readonly Pupil[]
  readonly today: Day
}
type Group = { readonly label: string; readonly options: readonly { readonly value: string; readonly label: string }[] }
/** What a form offers, and the classes to choose from where it does not offer every child. */
type Offered = {
  readonly groups: readonly Group[]
  readonly classes: readonly { readonly id: string; readonly name: string }[]
  /** Whether the class has to be chosen first. */
  readonly asksClass: boolean
  /** A name for which nobody was found. */
  readonly notFound: string | null
}

/** Whether the children of some classes are few enough to be offered all at once. */
export const offersAll = (classes: readonly SchoolClass[]): boolean =>
  classes.reduce((sum, { many }) => sum + many, 0) <= mostAtOnce

/** Which of all children a form offers, by class and each under a label of their own. */
export function offered({ classes, pupils, today }: Found, { name = null }: AskedChild): Offered {
  if (offersAll(classes)) return { groups: byClass(pupils, today), classes: [], asksClass: false, notFound: null }
  const those = name === null ? pupils : pupils.filter((child) => isLookedFor(child, name))
  const isNone = those.length === 0
  return {
    groups: byClass(those, today),
    classes: classes.map(({ id, name: className }) => ({ id, name: className })),
    asksClass: isNone,
    notFound: isNone ? name : null,
  }
}

function byClass(children: readonly Pupil[], today: Day): Group[] {
  const labels = toldApart(children, [
    ({ name }) => name,
    ({ name, className }) => `${name}, ${className}`,
    ({ name, className, number }) => `${name}, ${className}, ${number}`,
  ])
  const options = children.map(({ id, name, className, leftOn }, place) => {
    const label = labels[place] ?? name
    return { className, option: { value: id, label: hasLeft(leftOn, today) ? `${label} (has left)` : label } }
  })
  return [...new Set(children.map(({ className }) => className))].map((label) => ({
    label,
    options: options.filter(({ className }) => className === label).map(({ option }) => option),
  }))
}

const hasLeft = (leftOn: Day | null, today: Day) => leftOn !== null && leftOn <= today
