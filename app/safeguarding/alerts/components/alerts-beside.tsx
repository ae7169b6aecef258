import type { paths } from '#app/web/paths.ts'
import type { AlertBeside } from '../queries/alerts-of-child.server.ts'
import { AlertLine } from './alert-line.tsx'

type Props = { firstName: string; alerts: readonly AlertBeside[]; path: typeof paths.alert | typeof paths.headAlert }

/** What else is open about the child of an alert, and who is dealing with it. */
export function AlertsBeside({ firstName, alerts, path }: Props) {
  if (alerts.length === 0) return null
  return (
    <section>
      <h2 className="text-part font-bold mb-2">Other open alerts about {firstName}</h2>
      <ul className="grid gap-2">
        {alerts.map((alert) => (
          <li key={alert.id}>
            <AlertLine alert={alert} path={path} reasons={alert.reasons} />
          </li>
        ))}
      </ul>
    </section>
  )
}
