import { WaitingConcernTable } from '#app/safeguarding/concerns/components/waiting-concern-table.tsx'
import type { WaitingConcern } from '#app/safeguarding/concerns/queries/waiting-concerns.server.ts'
import { paths } from '#app/web/paths.ts'

/** How many concerns there are to decide and the first of them, with the way to the rest. */
export function ConcernsToDecide({ all, shown }: { all: number; shown: readonly WaitingConcern[] }) {
  if (all === 0) return null
  return (
    <>
      <WaitingConcernTable caption={`Concerns to decide: ${all}`} concerns={shown} path={paths.concern} />
      {all > shown.length ? (
        <p>
          <a href={paths.concerns}>All {all} concerns to decide</a>
        </p>
      ) : null}
    </>
  )
}
