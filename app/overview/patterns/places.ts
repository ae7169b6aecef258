import { yearWords } from '#app/school/children/year-words.ts'
import { published, publishedAlone, tallied, type Shown, type Tally } from './published.ts'

type At = { readonly childId: string; readonly yearGroup: string; readonly className: string }
type Roll = Omit<At, 'childId'>
/** A year with its classes; or, where classes mix years, those years together with theirs. */
export type Place = Shown & { readonly classes: readonly Shown[] }

type Group = { readonly years: readonly string[]; readonly classes: readonly string[] }

/** The years that share no class with any other year stand alone; the others are taken together, so that a class is always part of one group. */
function groupsOf(roll: readonly Roll[]): Group[] {
  const groups: { years: Set<string>; classes: Set<string> }[] = []
  for (const { yearGroup, className } of roll) {
    const touching = groups.filter(({ years, classes }) => years.has(yearGroup) || classes.has(className))
    const joined = { years: new Set([yearGroup]), classes: new Set([className]) }
    for (const group of touching) {
      group.years.forEach((year) => joined.years.add(year))
      group.classes.forEach((name) => joined.classes.add(name))
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(joined)
  }
  const order = [...'R123456']
  const inOrder = groups.map(({ years, classes }) => ({
    years: [...years].sort((one, other) => order.indexOf(one) - order.indexOf(other)),
    classes: [...classes].sort(),
  }))
  return inOrder.sort((one, other) => order.indexOf(one.years[0] ?? '') - order.indexOf(other.years[0] ?? ''))
}

/** Where it happened: by year, and within a year that may be shown by class, each as far as it points at nobody. */
export function placesOf(all: readonly At[], roll: readonly Roll[]): readonly Place[] | null {
  const groups = groupsOf(roll).map((group) => ({
    ...group,
    label: new Intl.ListFormat('en-GB').format(group.years.map(yearWords)),
  }))
  const labelOf = ({ className }: At) => groups.find(({ classes }) => classes.includes(className))?.label ?? ''
  const shown = published(
    tallied(
      groups.map(({ label }) => label),
      all,
      labelOf,
    ),
  )
  return (
    shown?.map((place) => {
      const { classes = [] } = groups.find(({ label }) => label === place.label) ?? {}
      const inside = all.filter((one) => labelOf(one) === place.label)
      const isOpen = typeof place.shown === 'number' && classes.length > 1
      return {
        ...place,
        classes: isOpen ? (published(tallied(classes, inside, ({ className }) => className)) ?? []) : [],
      }
    }) ?? null
  )
}

/** How many there are in all, or that there are few. */
export function sumOf(all: readonly { readonly childId: string }[]): Shown {
  const one: Tally = { label: 'In all', many: all.length, children: new Set(all.map(({ childId }) => childId)).size }
  return publishedAlone(one)
}
