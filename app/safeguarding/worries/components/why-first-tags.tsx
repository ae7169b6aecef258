import { SeverityTag } from '#app/safeguarding/alerts/components/severity-tag.tsx'
import { Tag } from '#app/ui/staff/tag.tsx'
import type { Severity } from '#db/schema/safeguarding/alerts.ts'
import type { WhyFirst } from '../why-first.ts'

type Props = { severity: Severity | null; tapped: readonly WhyFirst[] }

/** Why a worry is read before others: how serious its open alert is, and what the child tapped. */
export function WhyFirstTags({ severity, tapped }: Props) {
  return (
    <>
      {severity === null ? null : (
        <>
          <SeverityTag severity={severity} />{' '}
        </>
      )}
      {tapped.map(({ kind, words }) => (
        <span key={words}>
          <Tag kind={kind}>{words}</Tag>{' '}
        </span>
      ))}
    </>
  )
}
