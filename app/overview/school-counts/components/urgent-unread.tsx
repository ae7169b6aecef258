import { Notice } from '#app/ui/staff/notice.tsx'
import { Telephone } from '#app/ui/staff/telephone.tsx'
import type { LeadNow } from '../queries/school-counts.server.ts'
import type { ToReach, UrgentWaiting } from '../queries/urgent-waiting.server.ts'

type Props = {
  readonly urgent: readonly UrgentWaiting[]
  readonly lead: LeadNow | null
  /** Whether nothing else waits for whoever looks. */
  readonly isQuiet: boolean
}

/** Whether something urgent is waiting for somebody to take it, and whom to ring at which number. Nothing of what it is. */
export function UrgentUnread({ urgent, lead, isQuiet }: Props) {
  const hasNumbers = urgent.every(({ ring }) => ring.every(({ telephone }) => telephone !== null))
  return (
    <>
      {lead === null ? (
        <Notice kind="urgent" title="Your school has no safeguarding lead in The Lift.">
          <p>
            Urgent things go to the head and the office until there is one. The head must name a lead. Please do this
            now.
          </p>
        </Notice>
      ) : null}
      {urgent.length > 0 ? (
        <Notice kind="urgent" title="Something urgent is waiting and nobody has picked it up.">
          {urgent.map(({ ring, openAt }) =>
            openAt === null ? (
              <RingNow key={ring.map(({ name }) => name).join()} ring={ring} />
            ) : (
              <p key={openAt}>
                You can read it. <a href={openAt}>Open it now</a>
              </p>
            ),
          )}
          {hasNumbers ? null : <p>Anyone without a number here can add it under My account.</p>}
        </Notice>
      ) : null}
      {lead !== null && urgent.length === 0 ? (
        <p className="text-lead font-bold">
          {isQuiet ? 'Nothing urgent is waiting. ' : null}The {lead.isDeputy ? 'deputy ' : ''}safeguarding lead is{' '}
          {lead.name}.
        </p>
      ) : null}
    </>
  )
}

function RingNow({ ring }: { ring: readonly ToReach[] }) {
  if (ring.length === 0) return <p>Nobody at the school may read it alone. Two adults must open it together.</p>
  if (ring.every(({ telephone }) => telephone === null)) return <FindNow names={ring.map(({ name }) => name)} />
  return (
    <p>
      Ring{' '}
      {ring.map(({ name, telephone }, place) => (
        <span key={name}>
          {place === 0 ? '' : place === ring.length - 1 ? ', or ' : ', '}
          {name} <Telephone toRing={{ number: telephone, add: null }} />
        </span>
      ))}{' '}
      now.
    </p>
  )
}

/** Where nobody's number is known. */
function FindNow({ names }: { names: readonly string[] }) {
  const listed = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names)
  return (
    <p>
      Find {listed} in school now. No telephone number is known for {names.length === 1 ? 'them' : 'any of them'}.
    </p>
  )
}
