import { paths } from '#app/paths.ts'
import type { ListedWorry } from '../queries/worry-list.server.ts'
import { WorryTable } from './worry-table.tsx'

/** So many of the worries to read stand on a page that is about more than worries. */
export const worriesShown = 40

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
