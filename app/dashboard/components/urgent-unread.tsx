import { Notice } from '#app/ui/staff/notice.tsx'
import { Telephone } from '#app/ui/staff/telephone.tsx'
import type { ToReach } from '../queries/school-counts.server.ts'

/** Whether something urgent is waiting for somebody to take it, and whom to ring at which number. Nothing of what it is. */
export function UrgentUnread({ urgentUnread, leads }: { urgentUnread: boolean; leads: readonly ToReach[] }) {
  const [lead] = leads
  if (!lead)
    return (
      <Notice kind="urgent" title="Your school has no safeguarding lead in The Lift.">
        <p>Nobody is being told about urgent things. The head must name a lead. Please do this now.</p>
      </Notice>
    )
  return urgentUnread ? (
    <Notice kind="urgent" title="Something urgent is waiting and nobody has picked it up.">
      <p>
        Ring{' '}
        {leads.map(({ name, telephone }, place) => (
          <span key={name}>
            {place === 0 ? '' : place === leads.length - 1 ? ', or ' : ', '}
            {name} <Telephone toRing={{ number: telephone, add: null }} />
          </span>
        ))}{' '}
        now.
      </p>
      {leads.every(({ telephone }) => telephone !== null) ? null : (
        <p>Anyone without a number here can add it under My account.</p>
      )}
    </Notice>
  ) : (
    <p className="text-lead font-bold">Nothing urgent is waiting. The safeguarding lead is {lead.name}.</p>
  )
}
