import { Table } from '#app/ui/staff/table.tsx'
import { Tag } from '#app/ui/staff/tag.tsx'
import type { Rise } from '../rises.ts'

const columns = [
  { label: 'About' },
  { label: 'This term', number: true },
  { label: 'The term before', number: true },
  { label: 'Change' },
]

/** What alerts are about, this term beside the one before, and what is rising. */
export function RiseTable({ rises }: { rises: readonly Rise[] | null }) {
  if (rises === null)
    return (
      <p>
        <strong>What alerts are about:</strong> too few to break down.
      </p>
    )
  return (
    <Table
      dense
      caption="What alerts are about"
      columns={columns}
      rows={rises.map(({ label, now, last, change }) => ({
        key: label,
        cells: [label, now, last, change === 'rising' ? <Tag kind="medium">rising</Tag> : change || 'not known'],
      }))}
    />
  )
}
