import { href } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { Table } from '#app/ui/staff/table.tsx'
import type { OpenAlert } from '../queries/open-alerts.server.ts'
import { stateWords } from '../staff-words.ts'
import { Due } from './due.tsx'
import { SeverityTag } from './severity-tag.tsx'

const columns = ['Child', 'Why', 'Who has it'].map((label) => ({ label }))

/** Alerts as a list to work through, one line each. */
export function AlertTable({ caption, alerts }: { caption: string; alerts: readonly OpenAlert[] }) {
  return (
    <Table
      dense
      caption={caption}
      columns={columns}
      rows={alerts.map(({ id, child, className, severity, state, due, isLate, reason, owner }) => ({
        key: id,
        cells: [
          <>
            <SeverityTag severity={severity} /> <a href={href(paths.alert, { alertId: id })}>{child}</a>, {className}
          </>,
          reason,
          state === 'unread' ? (
            <>
              Nobody yet. <Due due={due} isLate={isLate} />
            </>
          ) : (
            `${owner ?? 'Somebody'}: ${stateWords[state].toLowerCase()}`
          ),
        ],
      }))}
    />
  )
}
