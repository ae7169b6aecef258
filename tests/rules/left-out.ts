import { explain, traced } from '#app/language/explain.ts'
import { rulebookWithout, smallSignsId } from '#app/language/rulebook.ts'
import { figuresOf, type Figures } from './figures.ts'
import { foldCount, foldsOf } from './folds.ts'
import type { Phrase } from './phrases.ts'

/** What is measured on a part of the sentences when everything learned from that part alone is taken away. */
export type LeftOut = {
  readonly fold: number
  readonly takenAway: number
  readonly as: Figures
  readonly without: Figures
}

/** Everything marked with "+" was added after labelled sentences had been read. */
const isLearned = (id: string) => id.startsWith('+')

/**
 * For each fifth of the sentences: how the rules do on it without every entry, spelling and pattern that only it supports, and
 * without adding up small signs (whose weights were found with most of the sentences).
 */
export function leftOut(phrases: readonly Phrase[]): LeftOut[] {
  const folds = foldsOf(phrases)
  const book = rulebookWithout(new Set())
  const used = phrases.map(({ text }) => [...traced(text, book).used].filter(isLearned))
  return Array.from({ length: foldCount }, (_, fold) => {
    const elsewhere = new Set(used.filter((_ids, index) => folds[index] !== fold).flat())
    const only = used.filter((_ids, index) => folds[index] === fold).flat()
    const without = new Set([...only.filter((id) => !elsewhere.has(id)), smallSignsId])
    const smaller = rulebookWithout(without)
    const members = phrases.filter((_phrase, index) => folds[index] === fold)
    return {
      fold: fold + 1,
      takenAway: without.size,
      as: figuresOf(members, explain),
      without: figuresOf(members, (text) => traced(text, smaller).explanation),
    }
  })
}
