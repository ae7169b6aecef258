import { Reasons } from '#app/alerts/components/reasons.tsx'
import { SeverityTag } from '#app/alerts/components/severity-tag.tsx'
import type { AlertReason } from '#app/alerts/queries/alert-reasons.server.ts'
import type { ChildAlert } from '#app/alerts/queries/alerts-of-child.server.ts'
import { outcomeWords, stateWords, typeWords } from '#app/alerts/staff-words.ts'
import { href } from '#app/href.ts'
import { paths } from '#app/paths.ts'

type Props = { alerts: readonly ChildAlert[]; reasons: readonly AlertReason[]; none: string }

/** The alerts about a child, each saying why it fired where that is asked for. */
export function ChildAlerts({ alerts, reasons, none }: Props) {
  if (alerts.length === 0) return <p>{none}</p>
  return (
    <ul className="grid gap-3">
      {alerts.map(({ id, severity, type, state, raised, owner, outcome }) => {
        const why = reasons.filter(({ alertId }) => alertId === id)
        return (
          <li key={id} className="panel">
            <p>
              <SeverityTag severity={severity} />{' '}
              <a href={href(paths.alert, { alertId: id })}>
                {typeWords[type]}, {raised}
              </a>
              {'. '}
              {state === 'unread' && owner !== null ? 'New information' : stateWords[state]}
              {owner === null ? '' : `: ${owner}`}
              {outcome === null ? '' : `, ${outcomeWords[outcome]}`}.
            </p>
            {why.length > 0 ? (
              <details>
                <summary>Why you’re seeing this</summary>
                <Reasons reasons={why} />
              </details>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
