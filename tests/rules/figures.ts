import { rankOf, type Explanation } from '#app/language/explanation.ts'
import type { Phrase } from './phrases.ts'

/** How well the rules do on some labelled sentences. */
export type Figures = {
  readonly serious: number
  readonly found: number
  readonly harmless: number
  readonly falseAlarms: number
  readonly exact: number
  readonly withinOne: number
  readonly all: number
  readonly missed: readonly Phrase[]
  readonly alarmed: readonly Phrase[]
}

const medium = 2

/** Counts what was found and what was not: a sentence labelled medium or above should get at least medium; one labelled none should not. */
export function figuresOf(phrases: readonly Phrase[], explain: (text: string) => Explanation): Figures {
  const rows = phrases.map((phrase) => ({
    phrase,
    given: rankOf(explain(phrase.text).severity),
    meant: rankOf(phrase.severity),
  }))
  const serious = rows.filter(({ meant }) => meant >= medium)
  const harmless = rows.filter(({ phrase }) => phrase.severity === 'none')
  const missed = serious.filter(({ given }) => given < medium)
  const alarmed = harmless.filter(({ given }) => given >= medium)
  return {
    serious: serious.length,
    found: serious.length - missed.length,
    harmless: harmless.length,
    falseAlarms: alarmed.length,
    exact: rows.filter(({ given, meant }) => given === meant).length,
    withinOne: rows.filter(({ given, meant }) => Math.abs(given - meant) <= 1).length,
    all: rows.length,
    missed: missed.map(({ phrase }) => phrase),
    alarmed: alarmed.map(({ phrase }) => phrase),
  }
}
