import { paths } from '#app/web/paths.ts'
import { Notice } from '#app/ui/staff/notice.tsx'
import type { ClosureAskedFor } from '../queries/closures-asked-for.server.ts'
import { dayInYear } from '../words.ts'

/** Tells those who may agree that somebody wants to close the school for very long. Nothing when nobody does. */
export function ClosuresNotice({
  closures,
}: {
  closures: readonly Pick<ClosureAskedFor, 'id' | 'by' | 'first' | 'last' | 'isMine'>[]
}) {
  if (closures.length === 0) return null
  return (
    <Notice kind="look" title="A second person has to agree to a long closure.">
      <ul>
        {closures.map(({ id, by, first, last, isMine }) => (
          <li key={id}>
            {isMine ? 'You' : by} asked to close the school from {dayInYear(first)} until {dayInYear(last)}. Nothing has
            changed yet.
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.longClosures}>
          {closures.every(({ isMine }) => isMine) ? 'See what you asked' : 'Look at it and decide'}
        </a>
      </p>
    </Notice>
  )
}
