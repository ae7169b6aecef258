import { paths } from '#app/paths.ts'
import type { ListedWorry } from '../queries/worry-list.server.ts'
import { WorryTable } from './worry-table.tsx'

type Props = { many: number; worries: readonly ListedWorry[] }

/** How many worries there are to read and the first of them, with the way to the rest. */
export function WorriesToRead({ many, worries }: Props) {
  if (many === 0) return null
  return (
    <>
      <WorryTable caption={`Worries to read: ${many}`} worries={worries} />
      {many > worries.length ? (
        <p>
          <a href={paths.worries}>All {many} worries to read</a>
        </p>
      ) : null}
    </>
  )
}
