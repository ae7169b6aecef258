import { factInWords } from '#app/safeguarding/screening/facts-in-words.ts'
import type { AlertReason } from '../queries/reasons-on-page.server.ts'
import { reasonOften, sameReasons, type ReasonFound } from '../reasons.ts'

/** "Why you’re seeing this": what the child did, the rule that noticed it, what the rule read, and when. The same again is said once, with every time. */
export function Reasons({ reasons }: { reasons: readonly AlertReason[] }) {
  return (
    <ul className="grid gap-3">
      {sameReasons(reasons).map((found) => (
        <SameReason key={found.times[0]?.id} {...found} />
      ))}
    </ul>
  )
}

function SameReason({ times, alsoBy }: ReasonFound<AlertReason>) {
  const [last] = times
  if (!last) return null
  const { reason, rule, ruleVersion, when } = last
  return (
    <li>
      <p className="font-bold">{reasonOften(reason, times.length)}</p>
      <p className="text-small text-quiet">
        {basedOn(last)} {times.length > 1 ? 'Last noticed' : 'Noticed'} {when} by rule {rule}, version {ruleVersion}
        {alsoBy.length > 0 ? `, and by ${alsoBy.join(', ')}, which says less of the same` : ''}.
      </p>
      {times.length > 1 ? (
        <details className="text-small">
          <summary>Every time</summary>
          <ul className="list-disc pl-6">
            {times.map((time) => (
              <li key={time.id}>
                Noticed {time.when}. {basedOn(time)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  )
}

const basedOn = ({ facts }: AlertReason): string =>
  facts.length > 0 ? `Based on: ${facts.map(factInWords).join('; ')}.` : ''
