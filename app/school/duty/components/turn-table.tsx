import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { Table } from '#app/ui/staff/table.tsx'
import type { ComingTurn } from '../queries/coming-turns.server.ts'

const words: Readonly<Record<ComingTurn['kind'], string>> = { 'on duty': 'On duty', 'on call': 'On call', away: 'Away' }

/** The turns that are set, each with a button that takes it back for those who may. */
export function TurnTable({ turns, mayChange }: { turns: readonly ComingTurn[]; mayChange: boolean }) {
  const facts = ['Who', 'What', 'From', 'Until', 'Added by'].map((label) => ({ label }))
  return (
    <Table
      dense
      caption={`Duties: ${turns.length}`}
      columns={mayChange ? [...facts, { label: 'Change', pressed: true }] : facts}
      rows={turns.map(({ id, name, kind, from, until, setBy, isAwayThen }) => ({
        key: id,
        cells: [
          name,
          isAwayThen ? `${words[kind]}, but away for some of it, which comes first` : words[kind],
          from,
          until,
          setBy,
          ...(mayChange ? [<TakeBack key={id} turnId={id} />] : []),
        ],
      }))}
    />
  )
}

function TakeBack({ turnId }: { turnId: string }) {
  return (
    <PostForm action={href(paths.turnTakingBack, { turnId })}>
      <Button look="second">Remove</Button>
    </PostForm>
  )
}
