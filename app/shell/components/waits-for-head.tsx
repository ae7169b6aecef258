import { shortMoment } from '#app/school-time/words.ts'
import { paths } from '#app/web/paths.ts'
import { Notice } from '#app/ui/staff/notice.tsx'
import type { WaitsForHead as Waiting } from '../queries/waits-for-head.server.ts'

/** Tells a head, before anything else, that something about a grown-up waits for them and how late it is. Nothing of what it is. */
export function WaitsForHead({ waiting }: { waiting: Waiting | null }) {
  if (waiting === null || waiting.many === 0) return null
  const { many, due, isLate } = waiting
  const title =
    many === 1 ? '1 matter about grown-ups is waiting for you.' : `${many} matters about grown-ups are waiting for you.`
  return (
    <Notice kind={isLate ? 'urgent' : 'look'} title={title}>
      <p>
        {due === null
          ? `You have read ${many === 1 ? 'it' : 'them'}. Decide what happens next. `
          : isLate
            ? `${many === 1 ? 'It' : 'The first'} was due ${due}, and nobody else may read it. `
            : `Read ${many === 1 ? 'it' : 'the first'} by ${shortMoment(due)}. Nobody else may. `}
        <a href={paths.allegations}>Open {many === 1 ? 'it' : 'them'} now</a>
      </p>
    </Notice>
  )
}
