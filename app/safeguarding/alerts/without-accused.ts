import { excludesNobody, excludingAlso, type Exclusion } from '#app/safeguarding/exclusions/exclusion.ts'
import { audienceFor, type Finding } from '#app/safeguarding/screening/findings.ts'
import { keptApart } from './audience-decision.ts'

type Raised = { readonly finding: Finding; readonly kept?: Exclusion }

/** What a rule found, kept from everybody who is accused of something to do with the child, apart from what they can see. */
export function withoutAccused<R extends Raised>(raised: R, accused: readonly string[]): R {
  if (accused.length === 0) return raised
  const { finding } = raised
  const kept = excludingAlso(raised.kept ?? excludesNobody, accused)
  const whose = { audience: audienceFor(finding), keptFrom: kept.keptFrom }
  return { ...raised, kept, finding: keptApart(finding, whose, finding.apart?.allegation) }
}
