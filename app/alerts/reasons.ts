import type { Severity } from '#db/schema/alerts.ts'
import { gravestFirst } from './findings.ts'
import { grouped } from './words/grouped.ts'

type Reason = { readonly reason: string; readonly severity: Severity }

/** The same reason of the same rule as one, with every time it was found, in the order it came. */
export function sameReasons<R extends Reason & { readonly rule: string }>(reasons: readonly R[]): R[][] {
  return [...grouped(reasons.map((one) => [JSON.stringify([one.rule, one.reason]), one] as const)).values()]
}

/** A reason and how often it was found: "They asked a grown-up to talk to them today (9 times)." */
export const reasonOften = (reason: string, times: number): string =>
  times === 1 ? reason : `${reason.replace(/\.$/, '')} (${times} times).`

const ofWords = 'What they wrote may be about '
const list = new Intl.ListFormat('en-GB')

/**
 * Why a child is on a list, whatever alerts it is in: each reason once, the gravest first, with how often; and all that
 * their words may be about in one sentence.
 */
export function reasonsTogether(reasons: readonly Reason[]): string {
  const sorted = reasons.toSorted(gravestFirst)
  const often = [...grouped(sorted.map(({ reason }) => [reason, reason] as const))]
  const lines = often.map(([reason, times]) => reasonOften(reason, times.length))
  const about = lines.filter((line) => line.startsWith(ofWords)).map((line) => line.replace(ofWords, ''))
  const together = `${ofWords}${list.format(about.map((words) => words.replace(/\.$/, '')))}.`
  const first = lines.findIndex((line) => line.startsWith(ofWords))
  return lines.flatMap((line, at) => (at === first ? [together] : line.startsWith(ofWords) ? [] : [line])).join(' ')
}
