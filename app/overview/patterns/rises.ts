import type { Shown } from './published.ts'

export type Rise = {
  readonly label: string
  readonly now: Shown['shown']
  readonly last: Shown['shown']
  /** In words, where both terms may be shown. */
  readonly change: 'rising' | 'falling' | 'much the same' | ''
}
type Lists = { readonly now: readonly Shown[]; readonly last: readonly Shown[] }
type Weeks = { readonly now: number; readonly last: number }

/** Half as much again a week counts as rising, two thirds as falling. */
const much = 1.5

/** Two terms side by side, each number by the weeks it took. Nothing is said where either is hidden. */
export function risesIn({ now, last }: Lists, weeks: Weeks): Rise[] {
  return now.map(({ label, shown }) => {
    const before = last.find((one) => one.label === label)?.shown ?? 'fewer than 10'
    if (typeof shown !== 'number' || typeof before !== 'number' || weeks.now === 0 || weeks.last === 0)
      return { label, now: shown, last: before, change: '' }
    const ratio = shown / weeks.now / (before / weeks.last)
    return {
      label,
      now: shown,
      last: before,
      change: ratio >= much ? 'rising' : ratio <= 1 / much ? 'falling' : 'much the same',
    }
  })
}

/** What to look at first, in one sentence. */
export function firstSentence(rises: readonly Rise[], places: readonly Shown[]): string {
  const most = (list: readonly { label: string; many: number }[]) =>
    list.toSorted((one, other) => other.many - one.many)[0]?.label
  const numbers = (list: readonly Rise[]) =>
    list.flatMap(({ label, now }) => (typeof now === 'number' ? [{ label, many: now }] : []))
  const rising = most(numbers(rises.filter(({ change }) => change === 'rising')))
  const where = most(places.flatMap(({ label, shown }) => (typeof shown === 'number' ? [{ label, many: shown }] : [])))
  const there = where === undefined ? '' : ` Most alerts are in ${where}.`
  if (rising !== undefined) return `Rising: ${rising}. Look at this first.${there}`
  const largest = most(numbers(rises))
  if (largest !== undefined) return `Most common: ${largest}. Nothing shown is rising.${there}`
  return `There are too few alerts of any one kind to show them without identifying a child.${there}`
}
