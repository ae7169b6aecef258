import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { Table } from '#app/ui/staff/table.tsx'
import { sentenceCase } from '#app/safeguarding/concerns/rules.ts'
import type { Decided } from '../queries/decided-allegations.server.ts'

const columns = ['Child', 'What', 'Decided'].map((label) => ({ label }))

/** What is decided about grown-ups, a line each, with the way back to all that was written. */
export function DecidedTable({ caption, rows }: { caption: string; rows: readonly Decided[] }) {
  return (
    <Table
      dense
      caption={caption}
      columns={columns}
      rows={rows.map(({ kind, id, child, className, outcome, when, by }) => ({
        key: id,
        cells: [
          <>
            <a
              href={
                kind === 'concern' ? href(paths.allegation, { concernId: id }) : href(paths.headAlert, { alertId: id })
              }
            >
              {child}
            </a>
            , {className}
          </>,
          `${sentenceCase(kind)}: ${outcome ?? 'closed'}`,
          by === null ? when : `${when}, by ${by}`,
        ],
      }))}
    />
  )
}
