import type { Finding } from '#app/safeguarding/screening/findings.ts'

type Before = {
  /** What the rules find now in what was tapped. */
  readonly tapped: readonly Finding[]
  /** The rules of which a grown-up was told on an earlier page. */
  readonly toldAlready: readonly string[]
}

/** Whether a grown-up has been told of this before, and nothing that came since keeps it apart from anybody who was. */
export function isNoNews({ rule, category, apart }: Finding, { tapped, toldAlready }: Before): boolean {
  const isAsTapped = tapped.some((found) => found.rule === rule && found.category === category)
  return toldAlready.includes(rule) && isAsTapped && apart === undefined
}
