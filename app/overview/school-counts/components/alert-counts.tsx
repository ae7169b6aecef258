import { severityWords } from '#app/safeguarding/alerts/staff-words.ts'
import { Table } from '#app/ui/staff/table.tsx'
import type { Severity } from '#db/schema/safeguarding/alerts.ts'

type Counts = readonly { readonly severity: Severity; readonly open: number; readonly untaken: number }[]

const columns = [
  { label: 'How serious' },
  { label: 'Open', number: true },
  { label: 'Not picked up yet', number: true },
]

/** How many alerts are open, the most serious first; not broken down where a number could point at one child. */
export function AlertCounts({ counts }: { counts: Counts | null }) {
  if (!counts) return <p>Your school has fewer than ten children, so alerts are not broken down.</p>
  return (
    <Table
      caption="Open alerts"
      columns={columns}
      rows={counts.map(({ severity, open, untaken }) => ({
        key: severity,
        cells: [severityWords[severity], open, untaken],
      }))}
    />
  )
}
