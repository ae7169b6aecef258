import { Due } from '#app/alerts/components/due.tsx'
import type { OpenAlert } from '#app/alerts/queries/open-alerts.server.ts'
import { href } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { Notice } from '#app/ui/staff/notice.tsx'
import { counted } from '../words.ts'

/** The most urgent thing nobody has dealt with, in one line. */
export function MostUrgent({ alert, worries }: { alert: OpenAlert | undefined; worries: number }) {
  if (!alert) {
    const first = worries > 0 ? `Read ${counted(worries, 'worry', 'worries')} first.` : 'Nothing new is waiting.'
    return <p className="text-lead font-bold">Somebody has every alert. {first}</p>
  }
  const { id, child, className, reason, due, isLate, severity } = alert
  return (
    <Notice kind={severity === 'urgent' ? 'urgent' : 'look'}>
      <p className="text-lead">
        First:{' '}
        <a className="font-bold" href={href(paths.alert, { alertId: id })}>
          {child}, {className}
        </a>
        . {reason} <Due due={due} isLate={isLate} />.
      </p>
    </Notice>
  )
}
