import { Due } from '#app/safeguarding/escalation/components/due.tsx'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { Table } from '#app/ui/staff/table.tsx'
import type { MyConcern } from '../queries/my-concerns.server.ts'

const columns = ['Child', 'Reported', 'Read by'].map((label) => ({ label }))

/** What somebody has passed on, and who has read it. */
export function MyConcernTable({ concerns }: { concerns: readonly MyConcern[] }) {
  return (
    <Table
      dense
      caption="My concerns"
      columns={columns}
      rows={concerns.map(({ id, child, className, passedOn, read, due, isLate }) => ({
        key: id,
        cells: [
          <>
            <a href={href(paths.passedOn, { concernId: id })}>{child}</a>, {className}
          </>,
          passedOn,
          read ?? (
            <>
              Nobody yet. <Due due={due} isLate={isLate} />
            </>
          ),
        ],
      }))}
    />
  )
}
