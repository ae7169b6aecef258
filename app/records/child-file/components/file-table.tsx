import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { Table } from '#app/ui/staff/table.tsx'
import { counted } from '#app/words/counted.ts'
import type { FileOnIndex } from '#app/safeguarding/chronology/queries/file-index.server.ts'

const columns = ['Child', 'Last added to', 'Waiting'].map((label) => ({ label }))

/** Children's files, one line each, with what is waiting about each child. */
export function FileTable({ caption, files }: { caption: string; files: readonly FileOnIndex[] }) {
  return (
    <Table
      dense
      caption={caption}
      columns={columns}
      rows={files.map((file) => ({
        key: file.id,
        cells: [
          <>
            <a href={href(paths.file, { childId: file.id })}>{file.child}</a>, {file.className}
            {file.hasLeft ? ', has left' : ''}
          </>,
          file.added ?? 'No entry yet',
          waiting(file),
        ],
      }))}
    />
  )
}

function waiting({ concerns, alerts, worries }: FileOnIndex): string {
  const parts = [
    concerns > 0 ? counted(concerns, 'concern to decide', 'concerns to decide') : '',
    alerts > 0 ? counted(alerts, 'open alert') : '',
    worries > 0 ? counted(worries, 'worry to read', 'worries to read') : '',
  ].filter((words) => words !== '')
  return parts.length > 0 ? parts.join(', ') : 'Nothing'
}
