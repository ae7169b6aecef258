import { factInWords } from '../facts-in-words.ts'
import type { AlertReason } from '../queries/alert-reasons.server.ts'

/** "Why you’re seeing this": what the child did, the rule that noticed it, what the rule read, and when. */
export function Reasons({ reasons }: { reasons: readonly AlertReason[] }) {
  return (
    <ul className="grid gap-3">
      {reasons.map(({ id, reason, rule, ruleVersion, facts, when }) => (
        <li key={id}>
          <p className="font-bold">{reason}</p>
          <p className="text-small text-quiet">
            {facts.length > 0 ? `Based on: ${facts.map(factInWords).join('; ')}.` : ''} Noticed {when} by rule {rule},
            version {ruleVersion}.
          </p>
        </li>
      ))}
    </ul>
  )
}
