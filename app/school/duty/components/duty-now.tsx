import { shortMoment } from '#app/school-time/words.ts'
import { Notice } from '#app/ui/staff/notice.tsx'
import type { OnNow } from '../queries/duty-now.server.ts'

type Props = {
  readonly isSchoolOpen: boolean
  readonly safeguarding: readonly OnNow[]
  readonly onCall: readonly OnNow[]
}

/** Who is on right now: the first thing anybody asks. */
export function DutyNow({ isSchoolOpen, safeguarding, onCall }: Props) {
  if (!isSchoolOpen) {
    return (
      <section aria-label="On duty now" className="panel">
        <p className="font-bold">School is closed.</p>
        {onCall.length > 0 ? (
          <Names people={onCall} />
        ) : (
          <p>Nobody is on call. The lead and deputies are still emailed about anything urgent.</p>
        )}
      </section>
    )
  }
  if (safeguarding.length === 0) {
    return (
      <Notice kind="urgent" title="Nobody is on duty for safeguarding now.">
        <p>
          The lead and all deputies are away. Urgent things go to the head and the office until one of them is back.
        </p>
      </Notice>
    )
  }
  return (
    <section aria-label="On duty now" className="panel">
      <Names people={safeguarding} />
    </section>
  )
}

function Names({ people }: { people: readonly OnNow[] }) {
  return (
    <ul>
      {people.map(({ id, name, what, until }) => (
        <li key={id}>
          <strong>{name}</strong>, {what}
          {until === null ? '' : `, until ${shortMoment(until)}`}
        </li>
      ))}
    </ul>
  )
}
