import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import type { HeadNext } from '../queries/head-next.server.ts'

type Props = {
  childId: string
  firstName: string
  /** What the child told that is the head's, and may turn out not to be about a grown-up, with who would read it. */
  next: HeadNext
}

/** Where a head goes on from something about a grown-up: the list, a concern in which the lead learns what they must, and the way back. */
export function HeadNextActions({ childId, firstName, next: { handing, concerns } }: Props) {
  return (
    <div className="stack print:hidden">
      {handing.map(({ worryId, to }, place) => (
        <p key={worryId}>
          <a href={href(paths.handingBack, { worryId })}>
            This is not about a grown-up at the school: send {handing.length > 1 ? `worry ${place + 1}` : 'it'} to {to}
          </a>
        </p>
      ))}
      <p>
        <a href={`${paths.newConcern}?child=${childId}`}>Report a concern about {firstName}</a>: if it is about a
        grown-up, it stays with you. If it is about the child, {concerns} read it, so leave the grown-up out of it.
      </p>
      <p>
        <a href={paths.allegations}>About grown-ups at the school</a>
      </p>
    </div>
  )
}
