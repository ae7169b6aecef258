import type { Selector, SelectorComponent } from 'lightningcss'

/** `:is(a, b) c` and `:where(a, b) c` as the plain selectors they stand for; older browsers know neither. */
export function plainSelectors(selector: Selector): Selector[] {
  const at = selector.findIndex((part) => choicesIn(part) !== undefined)
  const choices = choicesIn(selector[at])
  if (!choices) return [selector]
  return choices.flatMap((choice) => plainSelectors(putIn(selector, choice, at)))
}

function choicesIn(part: SelectorComponent | undefined): Selector[] | undefined {
  if (part?.type !== 'pseudo-class') return undefined
  return part.kind === 'is' || part.kind === 'where' ? part.selectors : undefined
}

function putIn(selector: Selector, choice: Selector, at: number): Selector {
  const before = selector.slice(0, at)
  const start = before.findLastIndex(isCombinator) + 1
  const neighbours = before.slice(start)
  if (neighbours.length > 0 && choice.some(isCombinator)) throw new Error('A selector inside :is() is too deep')
  // An element's name must stand first: `.tile:is(button)` is `button.tile`.
  const together = [...neighbours, ...choice].sort((one, other) => Number(isName(other)) - Number(isName(one)))
  const middle = neighbours.length > 0 ? together : choice
  return [...before.slice(0, start), ...middle, ...selector.slice(at + 1)]
}

const isCombinator = ({ type }: SelectorComponent) => type === 'combinator'
const isName = ({ type }: SelectorComponent) => type === 'type' || type === 'universal'
