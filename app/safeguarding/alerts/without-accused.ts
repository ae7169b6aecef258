import { fromNobody, keptFromAlso, type Kept } from '#app/safeguarding/exclusions/kept.ts'
import { audienceFor, type Finding } from '#app/safeguarding/screening/findings.ts'
import { keptApart } from './kept-apart.ts'

type Raised = { readonly finding: Finding; readonly kept?: Kept }

/** What a rule found, kept from everybody who is accused of something to do with the child, apart from what they can see. */
export function withoutAccused<R extends Raised>(raised: R, accused: readonly string[]): R {
  if (accused.length === 0) return raised
  const { finding } = raised
  const kept = keptFromAlso(raised.kept ?? fromNobody, accused)
  const whose = { audience: audienceFor(finding), keptFrom: kept.keptFrom }
  return { ...raised, kept, finding: keptApart(finding, whose, finding.apart?.allegation) }
}
