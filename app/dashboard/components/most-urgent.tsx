import { Due } from '#app/alerts/components/due.tsx'
import type { OpenAlert } from '#app/alerts/queries/open-alerts.server.ts'
import { href } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { Notice } from '#app/ui/staff/notice.tsx'
import { counted } from '#app/words/counted.ts'

type Props = {
  alert: OpenAlert | undefined
  /** How many nobody has read. */
  worries: number
  concerns: number
}

function readFirst({ worries, concerns }: Omit<Props, 'alert'>): string {
  const waiting = [
    worries > 0 ? counted(worries, 'worry', 'worries') : '',
    concerns > 0 ? counted(concerns, 'concern', 'concerns') : '',
  ].filter(Boolean)
  return waiting.length > 0 ? `Read ${waiting.join(' and ')} first.` : 'Nothing new is waiting.'
}

/** The most urgent thing nobody has dealt with, in one line. */
export function MostUrgent({ alert, ...unread }: Props) {
  if (!alert) return <p className="text-lead font-bold">All alerts have been picked up. {readFirst(unread)}</p>

  const { id, child, className, reason, due, isLate, severity, news } = alert
  return (
    <Notice kind={severity === 'urgent' ? 'urgent' : 'look'}>
      <p className="text-lead">
        First:{' '}
        <a className="font-bold" href={href(paths.alert, { alertId: id })}>
          {child}, {className}
        </a>
        . {reason} {news === null ? null : `You are dealing with it: ${news}. `}
        <Due due={due} isLate={isLate} />.
      </p>
    </Notice>
  )
}
