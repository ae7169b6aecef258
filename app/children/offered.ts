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
  readonly classId: string
  readonly className: string
  readonly isOwn: boolean
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

/** Which of all children a form offers, by class and each under a label of their own. */
export function offered(all: readonly Pupil[], asked: AskedChild): Offered {
  const inOrder = [...all.filter(({ isOwn }) => isOwn), ...all.filter(({ isOwn }) => !isOwn)]
  if (all.length <= mostAtOnce) return { groups: byClass(inOrder), classes: [], asksClass: false, notFound: null }
  const those = inOrder.filter(wantedOf(inOrder, asked))
  const groups = byClass(those)
  const classes = [...new Map(inOrder.map(({ classId, className }) => [classId, className]))]
  return {
    groups,
    classes: classes.map(([id, name]) => ({ id, name })),
    asksClass: groups.length === 0,
    notFound: groups.length === 0 ? (asked.name ?? null) : null,
  }
}

function wantedOf(
  all: readonly Pupil[],
  { classId = null, name = null, childId }: AskedChild,
): (child: Pupil) => boolean {
  if (name !== null) return (child) => isLookedFor(child, name)
  const known = all.find(({ id }) => id === childId)
  const wanted = classId ?? known?.classId
  return wanted === undefined ? ({ isOwn }) => isOwn : (child) => child.classId === wanted
}

function byClass(children: readonly Pupil[]): Group[] {
  const labels = toldApart(children, [
    ({ name }) => name,
    ({ name, className }) => `${name}, ${className}`,
    ({ name, className, number }) => `${name}, ${className}, ${number}`,
  ])
  const options = children.map(({ id, name, className }, place) => ({
    className,
    option: { value: id, label: labels[place] ?? name },
  }))
  return [...new Set(children.map(({ className }) => className))].map((label) => ({
    label,
    options: options.filter(({ className }) => className === label).map(({ option }) => option),
  }))
}
