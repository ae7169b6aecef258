import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import type { ClassChild } from '../queries/class-children.server.ts'

/** The way to say that a child who has not been seen today is away, so that nobody waits for them. */
export function MarkAway({ children }: { children: readonly ClassChild[] }) {
  const unseen = children.filter(({ stands }) => stands === 'not yet')
  if (unseen.length === 0) return null
  return (
    <details className="mt-6">
      <summary>Mark a child absent</summary>
      <ul className="grid grid-cols-2 sm:grid-cols-3 md:grid-cols-5 lg:grid-cols-6">
        {unseen.map(({ id, name }) => (
          <li key={id} className="pr-2 py-0.5 break-words min-w-0">
            <a href={href(paths.absence, { childId: id })}>
              {name}
              <span className="sr-only"> is absent</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
