import { gravestFirst } from '#app/safeguarding/screening/findings.ts'
import { saysLess, type RuleFinding } from '#app/safeguarding/screening/one-fact.ts'
import { grouped } from '#app/language/grouped.ts'

type Reason = RuleFinding & { readonly reason: string }

/** The same reason of the same rule with every time it was found, in the order it came, and the rules that found less of the same. */
export type ReasonFound<R extends Reason> = { readonly times: readonly R[]; readonly alsoBy: readonly string[] }

/** Each reason once, without those of which another says the same and more. */
export function sameReasons<R extends Reason>(reasons: readonly R[]): ReasonFound<R>[] {
  const telling = mostTelling(reasons)
  const same = grouped(telling.map((one) => [JSON.stringify([one.rule, one.reason]), one] as const))
  return [...same.values()].map((times) => {
    const less = reasons.filter((one) => times.some((more) => saysLess(one, more)))
    return { times, alsoBy: [...new Set(less.map(({ rule }) => rule))].filter((rule) => rule !== times[0]?.rule) }
  })
}

const mostTelling = <R extends Reason>(reasons: readonly R[]): R[] =>
  reasons.filter((one) => !reasons.some((other) => saysLess(one, other)))

/** A reason and how often it was found: "They asked a grown-up to talk to them today (9 times)." */
export const reasonOften = (reason: string, times: number): string =>
  times === 1 ? reason : `${reason.replace(/\.$/, '')} (${times} times).`

const ofWords = 'What they wrote may be about '
const list = new Intl.ListFormat('en-GB')

/**
 * Why a child is on a list, whatever alerts it is in: each reason once, the gravest first, with how often, without those of
 * which another says the same and more; and all that their words may be about in one sentence.
 */
export function reasonsTogether(reasons: readonly Reason[]): string {
  const sorted = mostTelling(reasons).toSorted(gravestFirst)
  const often = [...grouped(sorted.map(({ reason }) => [reason, reason] as const))]
  const lines = often.map(([reason, times]) => reasonOften(reason, times.length))
  const about = lines.filter((line) => line.startsWith(ofWords)).map((line) => line.replace(ofWords, ''))
  const together = `${ofWords}${list.format(about.map((words) => words.replace(/\.$/, '')))}.`
  const first = lines.findIndex((line) => line.startsWith(ofWords))
  return lines.flatMap((line, at) => (at === first ? [together] : line.startsWith(ofWords) ? [] : [line])).join(' ')
}
