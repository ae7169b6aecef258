import { Due } from '#app/safeguarding/escalation/components/due.tsx'
import { href } from '#app/web/href.ts'
import type { paths } from '#app/web/paths.ts'
import { Table } from '#app/ui/staff/table.tsx'
import { theGovernor } from '#app/school/staff/the-governor.ts'
import type { WaitingConcern } from '../queries/waiting-concerns.server.ts'

const columns = ['Child', 'Reported', 'Read by'].map((label) => ({ label }))
type Props = {
  caption: string
  concerns: readonly WaitingConcern[]
  /** Where one of them is opened. */
  path: typeof paths.concern | typeof paths.allegation
}

/** Concerns that nobody has read, and those about which nothing is decided yet. */
export function WaitingConcernTable({ caption, concerns, path }: Props) {
  return (
    <Table
      dense
      caption={caption}
      columns={columns}
      rows={concerns.map(({ id, child, className, raiser, passedOn, state, reader, due, isLate }) => ({
        key: id,
        cells: [
          <>
            <a href={href(path, { concernId: id })}>{child}</a>, {className}
          </>,
          `${passedOn}, by ${raiser}`,
          state === 'unread' ? (
            <>
              Nobody yet. <Due due={due} isLate={isLate} />
            </>
          ) : (
            `${reader ?? theGovernor}. Nothing decided yet`
          ),
        ],
      }))}
    />
  )
}
