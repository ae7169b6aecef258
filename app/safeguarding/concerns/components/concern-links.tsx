import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import type { OpenedConcern } from '../queries/open-concern.server.ts'

/** Where a concern leads: the child's file, and what it grew out of. */
export function ConcernLinks({
  concern,
}: {
  concern: Pick<OpenedConcern, 'id' | 'childId' | 'child' | 'alertId' | 'worryId'>
}) {
  const { id, childId, child, alertId, worryId } = concern
  return (
    <ul className="mt-4 print:hidden">
      <li>
        <a href={`${href(paths.childCrisis, { childId })}?concern=${id}`}>If in danger: the crisis steps</a>
      </li>
      <li>
        <a href={href(paths.file, { childId })}>{child}’s file</a>
      </li>
      {worryId === null ? null : (
        <li>
          <a href={href(paths.worry, { worryId })}>The worry this came from</a>
        </li>
      )}
      {alertId === null ? null : (
        <li>
          <a href={href(paths.alert, { alertId })}>The alert this came from</a>
        </li>
      )}
      <li>
        <a href={paths.concerns}>All concerns</a>
      </li>
    </ul>
  )
}
