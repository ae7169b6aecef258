import { Due } from '#app/safeguarding/escalation/components/due.tsx'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { Table } from '#app/ui/staff/table.tsx'
import { sourceWords } from '../words.ts'
import { WhyFirstTags } from './why-first-tags.tsx'
import type { ListedWorry } from '../queries/worry-list.server.ts'

const columns = ['Child', 'Due', 'Received'].map((label) => ({ label }))

type Props = {
  caption: string
  worries: readonly ListedWorry[]
  /** Where one of them is opened. */
  path?: typeof paths.worry | typeof paths.headWorry
}

/** Worries that nobody has read yet, one line each, with why it stands where it does. */
export function WorryTable({ caption, worries, path = paths.worry }: Props) {
  return (
    <Table
      dense
      caption={caption}
      columns={columns}
      rows={worries.map(({ id, child, className, due, isLate, written, source, isMine, severity, tapped }) => ({
        key: id,
        cells: [
          <>
            <WhyFirstTags severity={severity} tapped={tapped} />
            <a href={href(path, { worryId: id })}>{child}</a>, {className}
          </>,
          <Due short due={due} isLate={isLate} />,
          `${sourceWords[source]} ${written}${isMine ? ' by you: someone else will read it' : ''}`,
        ],
      }))}
    />
  )
}
