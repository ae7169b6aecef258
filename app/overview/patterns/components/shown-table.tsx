import { Table } from '#app/ui/staff/table.tsx'
import type { Shown } from '../published.ts'

type Props = { caption: string; what: string; rows: readonly Shown[] | null }

/** Numbers that point at nobody, one line each; or why there are none. */
export function ShownTable({ caption, what, rows }: Props) {
  if (rows === null)
    return (
      <p>
        <strong>{caption}:</strong> too few to break down.
      </p>
    )
  return (
    <Table
      dense
      caption={caption}
      columns={[{ label: what }, { label: 'How many', number: true }]}
      rows={rows.map(({ label, shown }) => ({ key: label, cells: [label, shown] }))}
    />
  )
}
