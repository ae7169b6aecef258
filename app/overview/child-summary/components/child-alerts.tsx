import { AlertLine } from '#app/safeguarding/alerts/components/alert-line.tsx'
import { Reasons } from '#app/safeguarding/alerts/components/reasons.tsx'
import type { AlertReason } from '#app/safeguarding/alerts/queries/reasons-on-page.server.ts'
import type { ChildAlert } from '#app/safeguarding/alerts/queries/alerts-of-child.server.ts'

type Props = { alerts: readonly ChildAlert[]; reasons: readonly AlertReason[]; none: string }

/** The alerts about a child, each saying why it fired where that is asked for. */
export function ChildAlerts({ alerts, reasons, none }: Props) {
  if (alerts.length === 0) return <p>{none}</p>
  return (
    <ul className="grid gap-3">
      {alerts.map((alert) => {
        const why = reasons.filter(({ alertId }) => alertId === alert.id)
        return (
          <li key={alert.id} className="panel">
            <AlertLine alert={alert} />
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
