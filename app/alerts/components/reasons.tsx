import type { AlertReason } from '../queries/alert-reasons.server.ts'

/** "Why did this fire?": what the child did, the rule that noticed it, what the rule read, and when. */
export function Reasons({ reasons }: { reasons: readonly AlertReason[] }) {
  return (
    <ul className="grid gap-3">
      {reasons.map(({ id, reason, rule, ruleVersion, facts, when }) => (
        <li key={id}>
          <p className="font-bold">{reason}</p>
          <p className="text-small text-quiet">
            Rule {rule}, edition {ruleVersion}, {when}. It read: {facts.join('; ')}.
          </p>
        </li>
      ))}
    </ul>
  )
}
