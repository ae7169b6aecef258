import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { Table } from '#app/ui/staff/table.tsx'
import type { ListedWorry } from '../queries/worry-list.server.ts'
import { sourceWords } from '../words.ts'

const columns = ['Child', 'Who read it', 'Received'].map((label) => ({ label }))

type Props = {
  caption: string
  worries: readonly ListedWorry[]
  /** Where one of them is opened. */
  path?: typeof paths.worry | typeof paths.headWorry
}

/** Worries that have been read, who read each and when. */
export function ReadTable({ caption, worries, path = paths.worry }: Props) {
  return (
    <Table
      dense
      caption={caption}
      columns={columns}
      rows={worries.map(({ id, child, className, readBy, readWhen, written, source }) => ({
        key: id,
        cells: [
          <>
            <a href={href(path, { worryId: id })}>{child}</a>, {className}
          </>,
          `${readBy ?? 'Somebody'}, ${readWhen ?? ''}`,
          `${sourceWords[source]} ${written}`,
        ],
      }))}
    />
  )
}
