import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { sourceWords } from '#app/safeguarding/worries/words.ts'
import type { ListedWorry } from '#app/safeguarding/worries/queries/worry-list.server.ts'

/** When a child told us something, and who has read it. What they told stands on its own page. */
export function ChildWorries({ worries }: { worries: readonly ListedWorry[] }) {
  if (worries.length === 0) return <p>There is nothing that you can open.</p>
  return (
    <ul className="grid gap-2">
      {worries.map(({ id, source, written, readBy }) => (
        <li key={id}>
          <a href={href(paths.worry, { worryId: id })}>
            {sourceWords[source]} {written}
          </a>
          . {readBy === null ? <strong>Nobody has read it yet.</strong> : `${readBy} has read it.`}
        </li>
      ))}
    </ul>
  )
}
