import { Due } from '#app/alerts/components/due.tsx'
import { SeverityTag } from '#app/alerts/components/severity-tag.tsx'
import type { OpenAlert } from '#app/alerts/queries/open-alerts.server.ts'
import { stateWords } from '#app/alerts/staff-words.ts'
import { href } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/staff/button.tsx'
import type { ListedWorry } from '#app/worries/queries/worry-list.server.ts'

type Props = {
  alerts: readonly OpenAlert[]
  worries: readonly ListedWorry[]
  locked: readonly { readonly id: string; readonly name: string }[]
}

/** Who needs a grown-up of this class, why, and by when: the most serious first, then worries to read, then locked doors. */
export function NeedYou({ alerts, worries, locked }: Props) {
  if (alerts.length + worries.length + locked.length === 0) return null
  return (
    <ul className="grid gap-2">
      {alerts.map(({ id, child, severity, reason, state, due, isLate, owner }) => (
        <li key={id}>
          <a href={href(paths.alert, { alertId: id })}>{child}</a> <SeverityTag severity={severity} /> {reason}{' '}
          {state === 'unread' ? <Due due={due} isLate={isLate} /> : `${stateWords[state]}: ${owner ?? 'somebody'}`}.
        </li>
      ))}
      {worries.map(({ id, child, due, isLate }) => (
        <li key={id}>
          <a href={href(paths.worry, { worryId: id })}>{child}</a> told us something nobody has read yet.{' '}
          <Due due={due} isLate={isLate} />.
        </li>
      ))}
      {locked.map(({ id, name }) => (
        <li key={id}>
          <form method="post" action={href(paths.unlock, { childId: id })}>
            <p>
              {name} cannot sign in: too many wrong pictures. <Button look="second">Unlock</Button>
            </p>
          </form>
        </li>
      ))}
    </ul>
  )
}
