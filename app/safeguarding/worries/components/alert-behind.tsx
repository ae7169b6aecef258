import { Due } from '#app/safeguarding/escalation/components/due.tsx'
import { href } from '#app/web/href.ts'
import type { paths } from '#app/web/paths.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'
import type { AlertBehind as Behind } from '../queries/alert-behind.server.ts'

type Props = {
  readonly alert: Behind | null
  /** Where it is opened. */
  readonly path: typeof paths.alert | typeof paths.headAlert
}

/** Who is dealing with what a child told, or that nobody is: to have read it is not to have seen to it. */
export function AlertBehind({ alert, path }: Props) {
  if (alert === null) return null
  const { id: alertId, dealing, due, isLate } = alert
  const address = href(path, { alertId })
  return dealing === null ? (
    <Notice kind="look" title="Nobody is dealing with this yet.">
      <p>
        <Due due={due} isLate={isLate} />. Reading it does not mean that somebody goes to the child.
      </p>
      <p className="mt-2">
        <Button look="second" href={address}>
          Deal with this alert
        </Button>
      </p>
    </Notice>
  ) : (
    <p>
      {dealing.who} is dealing with <a href={address}>the alert about this</a> (since {dealing.since}).
    </p>
  )
}
