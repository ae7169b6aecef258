import { Due } from '#app/safeguarding/escalation/components/due.tsx'
import type { WaitingConcern } from '#app/safeguarding/concerns/queries/waiting-concerns.server.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { Notice } from '#app/ui/staff/notice.tsx'

const shown = 5

/** The concerns that should have been read by now, before everything that still has time. */
export function LateConcerns({ concerns }: { concerns: readonly WaitingConcern[] }) {
  const late = concerns.filter(({ isLate }) => isLate)
  if (late.length === 0) return null
  return (
    <Notice
      kind="urgent"
      title={late.length === 1 ? 'A concern is late. Read it now.' : 'Concerns are late. Read them now.'}
    >
      <ul>
        {late.slice(0, shown).map(({ id, child, className, raiser, ...due }) => (
          <li key={id}>
            <a className="font-bold" href={href(paths.concern, { concernId: id })}>
              {child}, {className}
            </a>
            , reported by {raiser}. <Due due={due.due} isLate={due.isLate} />.
          </li>
        ))}
      </ul>
      {late.length > shown ? <p>And {late.length - shown} more in the list below.</p> : null}
    </Notice>
  )
}
