import { Notice } from '#app/ui/staff/notice.tsx'
import { firstSteps } from '../first-steps.ts'
import type { FoundAlert } from '../queries/find-alert.server.ts'

/** What to do before anything else. */
export function FirstSteps({ alert }: { alert: FoundAlert }) {
  return (
    <Notice kind={alert.severity === 'urgent' ? 'urgent' : 'look'} title="Do this first">
      <ol className="list-decimal pl-6">
        {firstSteps(alert).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Notice>
  )
}
