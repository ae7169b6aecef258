import { Notice } from '#app/ui/staff/notice.tsx'

/** Whether something urgent is waiting for somebody to take it, and whom to ring. Nothing of what it is. */
export function UrgentUnread({ urgentUnread, leads }: { urgentUnread: boolean; leads: readonly string[] }) {
  if (leads.length === 0)
    return (
      <Notice kind="urgent" title="Your school has no safeguarding lead in The Lift.">
        <p>Nobody is told of what is urgent. A head names the lead; do it now.</p>
      </Notice>
    )
  const [lead, ...deputies] = leads
  const ring =
    deputies.length > 0 ? `${lead}, or ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(deputies)}` : lead
  return urgentUnread ? (
    <Notice kind="urgent" title="Something urgent is waiting and nobody has it yet.">
      <p>Ring {ring} now.</p>
    </Notice>
  ) : (
    <p className="text-lead font-bold">Nothing urgent is waiting. The safeguarding lead is {lead}.</p>
  )
}
