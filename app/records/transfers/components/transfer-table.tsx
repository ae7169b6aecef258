import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { Table } from '#app/ui/staff/table.tsx'
import { Tag } from '#app/ui/staff/tag.tsx'
import type { ListedTransfer } from '../queries/transfer-list.server.ts'
import { stateWords } from '../transfer-status.ts'

const columns = ['Child', 'School', 'Status', 'When'].map((label) => ({ label }))

/** Children's files on their way, one line each. */
export function TransferTable({ caption, transfers }: { caption: string; transfers: readonly ListedTransfer[] }) {
  if (transfers.length === 0) return null
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={transfers.map(({ id, child, className, direction, state, otherSchool, isOverdue, due, received }) => ({
        key: id,
        cells: [
          <>
            <a href={href(paths.transfer, { transferId: id })}>{child}</a>, {className}
          </>,
          direction === 'leaving' ? `to ${otherSchool}` : `from ${otherSchool}`,
          stateWords[state],
          isOverdue ? <Tag kind="urgent">{due}</Tag> : due || received || '',
        ],
      }))}
    />
  )
}
