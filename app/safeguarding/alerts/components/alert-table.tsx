import { href } from '#app/web/href.ts'
import { goingWords } from '#app/shell/going-to-child.ts'
import { paths } from '#app/web/paths.ts'
import { Table } from '#app/ui/staff/table.tsx'
import type { OpenAlert } from '../queries/open-alerts.server.ts'
import { holderWords } from '../staff-words.ts'
import { Due } from '#app/safeguarding/escalation/components/due.tsx'
import { SeverityTag } from './severity-tag.tsx'

const columns = ['Child', 'Why', 'Who is dealing with it'].map((label) => ({ label }))

type Props = {
  caption: string
  alerts: readonly OpenAlert[]
}

/** Alerts for the head as a list to work through, one line each. */
export function AlertTable({ caption, alerts }: Props) {
  return (
    <Table
      dense
      caption={caption}
      columns={columns}
      rows={alerts.map(({ id, child, className, severity, state, due, isLate, reason, owner, news, going }) => ({
        key: id,
        cells: [
          <>
            <SeverityTag severity={severity} /> <a href={href(paths.headAlert, { alertId: id })}>{child}</a>,{' '}
            {className}
          </>,
          reason,
          <>
            {state === 'unread' && news === null ? 'Nobody yet.' : holderWords({ state, owner, news })}
            {state === 'unread' ? (
              <>
                {' '}
                <Due due={due} isLate={isLate} />
              </>
            ) : null}
            {going === null ? null : <span className="block">{goingWords(going, className)}</span>}
          </>,
        ],
      }))}
    />
  )
}
