import type { GrowthStage, PlantName } from '#app/ui/child/drawings/plants.tsx'

/** Things a child may put in the garden, each from so many finished check-ins ever. That number only grows. */
export const plants = [
  { name: 'daisy', kind: 'flower', from: 1 },
  { name: 'tulip', kind: 'flower', from: 1 },
  { name: 'apple-tree', kind: 'tree', from: 1 },
  { name: 'oak', kind: 'tree', from: 1 },
  { name: 'sunflower', kind: 'flower', from: 3 },
  { name: 'pond', kind: 'decoration', from: 5 },
  { name: 'robin', kind: 'character', from: 8 },
  { name: 'bluebell', kind: 'flower', from: 10 },
  { name: 'bench', kind: 'decoration', from: 15 },
  { name: 'hedgehog', kind: 'character', from: 20 },
  { name: 'bird-bath', kind: 'decoration', from: 30 },
  { name: 'snail', kind: 'character', from: 40 },
] as const satisfies readonly { name: PlantName; kind: string; from: number }[]
export const plantNames = plants.map(({ name }) => name)

/** What a child with so many finished check-ins may choose from. How they felt plays no part. */
export function plantsFor(finishedEver: number) {
  return plants.filter(({ from }) => from <= finishedEver)
}

const stages = ['seed', 'shoot', 'bud', 'flower'] as const satisfies readonly GrowthStage[]

/** How far a plant has grown: a step for each check-in finished since it was planted. It never goes back. */
export function stageAfter(finishedSince: number): GrowthStage {
  return stages[Math.min(finishedSince, stages.length - 1)] ?? 'flower'
}

export const rows = 4
export const columns = 6

/** What a plant is called on the page. */
export const plantWords = (name: PlantName) => name.replace('-', ' ')

/** A place in the garden as a form writes it: "r2c3". */
export function placeOf(row: number, column: number): string {
  return `r${row}c${column}`
}

export const allPlaces = Array.from({ length: rows * columns }, (_, place) => ({
  row: Math.floor(place / columns) + 1,
  column: (place % columns) + 1,
}))

/** The time of year outside, which is also the time of year in the garden. It never mirrors a mood. */
export function seasonOf(day: string): 'spring' | 'summer' | 'autumn' | 'winter' {
  const month = Number(day.split('-')[1])
  if (month >= 3 && month <= 5) return 'spring'
  if (month >= 6 && month <= 8) return 'summer'
  return month >= 9 && month <= 11 ? 'autumn' : 'winter'
}

type Placed = { readonly row: number; readonly column: number }

/** Whether a thing stands in the garden, rather than in the shed. */
export function isPlaced<T extends { row: number | null; column: number | null }>(item: T): item is T & Placed {
  return item.row !== null && item.column !== null
}

/** What is in a garden, in a sentence: "A daisy, an oak and a pond." */
export function describeGarden(items: readonly { name: PlantName }[]): string {
  if (items.length === 0) return 'Your garden is ready. Do a check-in to plant your first seed.'
  const counts = new Map<PlantName, number>()
  for (const { name } of items) counts.set(name, (counts.get(name) ?? 0) + 1)
  const things = [...counts].map(([name, many]) =>
    many > 1 ? `${many} ${several(name)}` : `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${plantWords(name)}`,
  )
  const sentence = new Intl.ListFormat('en-GB').format(things)
  return `${sentence.charAt(0).toUpperCase()}${sentence.replace(/^./, '')}.`
}

const several = (name: PlantName) => {
  const word = plantWords(name)
  if (word === 'daisy') return 'daisies'
  return /(ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}
