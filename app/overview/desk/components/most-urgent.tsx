import { Due } from '#app/safeguarding/escalation/components/due.tsx'
import { TakeAll } from '#app/safeguarding/alerts/components/take-all.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'
import { counted } from '#app/words/counted.ts'
import type { FirstOfAll } from '#app/overview/to-do/child-row.ts'
import type { ToGoTo } from '#app/overview/to-do/queries/to-go-to.server.ts'
import { GoToNow } from '#app/overview/to-do/components/go-to-now.tsx'

type Props = {
  first: FirstOfAll | null
  /** How many nobody has read. */
  worries: number
  concerns: number
  /** Where everything is taken: the children to whom nobody has gone. */
  toGoTo: ToGoTo | null
}

function readFirst({ worries, concerns }: Pick<Props, 'worries' | 'concerns'>): string {
  const waiting = [
    worries > 0 ? counted(worries, 'worry', 'worries') : '',
    concerns > 0 ? counted(concerns, 'concern', 'concerns') : '',
  ].filter(Boolean)
  return waiting.length > 0 ? `Read ${waiting.join(' and ')} first.` : 'Nothing new is waiting.'
}

/** The most urgent thing that waits for whoever looks, in one line, and the press that takes it where nobody has it. */
export function MostUrgent({ first, toGoTo, ...unread }: Props) {
  if (!first) {
    return (
      <p className="text-lead font-bold">
        <GoToNow toGoTo={toGoTo} /> All alerts have been picked up. {readFirst(unread)}
      </p>
    )
  }

  const { childId, child, className, href, reasons, due, severity, news, taking } = first
  return (
    <Notice kind={severity === 'urgent' ? 'urgent' : 'look'}>
      <div className="md:flex md:items-start md:justify-between md:gap-4">
        <p className="text-lead">
          First:{' '}
          <a className="font-bold" href={href}>
            {child}, {className}
          </a>
          . {reasons} {news === null ? null : `You are dealing with it: ${news}. `}
          <Due {...due} />.
        </p>
        {taking ? (
          <div className="mt-2 md:mt-0">
            <TakeAll look="main" childId={childId} child={child} taking={taking} />
          </div>
        ) : null}
      </div>
    </Notice>
  )
}
