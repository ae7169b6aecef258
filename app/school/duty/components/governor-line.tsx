import { paths } from '#app/web/paths.ts'
import type { Governor } from '#app/school/staff/queries/governor.server.ts'
import { Notice } from '#app/ui/staff/notice.tsx'

type Props = {
  readonly governor: Governor | null
  /** Whether whoever looks may name another. */
  readonly mayChange: boolean
}

/** Who the safeguarding governor is and how to ring them, or that nobody is named yet. */
export function GovernorLine({ governor, mayChange }: Props) {
  if (governor)
    return (
      <p>
        Safeguarding governor: <strong>{governor.name}</strong>,{' '}
        <a href={`tel:${governor.telephone.replace(/[^+0-9]/g, '')}`}>{governor.telephone}</a>.{' '}
        {mayChange ? (
          <a className="print:hidden" href={paths.governor}>
            Change the safeguarding governor
          </a>
        ) : null}
      </p>
    )
  return (
    <Notice kind="urgent" title="No safeguarding governor is named. Name one today.">
      <p>
        {mayChange ? <a href={paths.governor}>Name the safeguarding governor</a> : 'Ask the office to name one'}: they
        are asked to come in, or to read it themselves, if nobody at the school may read something a child told us.
        Until one is named, that child may go unheard.
      </p>
    </Notice>
  )
}
