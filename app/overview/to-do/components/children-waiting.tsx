import type { paths } from '#app/web/paths.ts'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { Pager } from '#app/ui/staff/pager.tsx'
import { counted } from '#app/words/counted.ts'
import type { ListPart } from '../open-of-child.ts'
import { listAddress } from '../list-address.ts'
import type { ChildrenWaiting as Waiting } from '../queries/children-waiting.server.ts'
import { ChildrenTable } from './children-table.tsx'
import { NarrowList } from './narrow-list.tsx'

const captions: Readonly<Record<ListPart, string>> = {
  'not picked up': 'Not picked up or read yet',
  'new information': 'New information',
  'being dealt with': 'Being dealt with',
}

type Props = {
  list: typeof paths.desk | typeof paths.toDo
  waiting: Omit<Waiting, 'first' | 'shown' | 'toTake' | 'toGoTo'>
}

/** The children of whom something is open, page by page, with the way to only some of them. */
export function ChildrenWaiting({ list, waiting }: Props) {
  const { asked, all, matching, pages, parts, rows, classes } = waiting
  if (all === 0) return null
  const isNarrowed = asked.classId !== null || asked.level !== null
  const every = `Show all ${counted(all, 'child', 'children')}`
  return (
    <>
      {all > 1 || isNarrowed ? (
        <NarrowList list={list} asked={asked} classes={classes}>
          {matching === all || matching === 0 ? null : (
            <>
              {matching} of {counted(all, 'child', 'children')}. <a href={list}>{every}</a>
            </>
          )}
        </NarrowList>
      ) : null}
      {matching === 0 ? (
        <EmptyState title="No child matches.">
          <p>
            <a href={list}>{every}</a>
          </p>
        </EmptyState>
      ) : null}
      {parts.map(({ part, children }) => {
        const shown = rows.filter((row) => row.part === part)
        const many = counted(children, 'child', 'children')
        return shown.length === 0 ? null : (
          <ChildrenTable key={part} caption={`${captions[part]} (${many})`} rows={shown} />
        )
      })}
      <Pager label="Children" page={asked.page} pages={pages} to={(page) => listAddress(list, { ...asked, page })} />
    </>
  )
}
