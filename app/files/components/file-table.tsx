import { href } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { Table } from '#app/ui/staff/table.tsx'
import type { FileOnIndex } from '../queries/file-index.server.ts'

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
            {file.leftOn === null ? '' : ', has left'}
          </>,
          file.added ?? 'Nothing in it yet',
          waiting(file),
        ],
      }))}
    />
  )
}

function waiting({ concerns, alerts, worries }: FileOnIndex): string {
  const counted = [
    count(concerns, 'concern to decide', 'concerns to decide'),
    count(alerts, 'open alert', 'open alerts'),
    count(worries, 'worry to read', 'worries to read'),
  ].filter((words) => words !== null)
  return counted.length > 0 ? counted.join(', ') : 'Nothing'
}

const count = (many: number, one: string, more: string) => (many === 0 ? null : `${many} ${many === 1 ? one : more}`)
