import { Notice } from '#app/ui/staff/notice.tsx'
import type { AccusedSent as Sent } from '../queries/accused-sent.server.ts'

type Props = { readonly firstName: string; readonly sent: readonly Sent[] }

/** Says that whoever an alert accuses was sent to the child before it was known, and that somebody else has to go. */
export function AccusedSent({ firstName, sent }: Props) {
  if (sent.length === 0) return null
  return (
    <Notice kind="urgent" title={`Send somebody else to ${firstName} now.`}>
      {sent.map(({ who, asked, went }) => (
        <p key={who}>
          {who} was asked to go to {firstName} {asked}, for another reason
          {went === null ? '' : `, and said ${went} that they are with them`}. They are not asked any more, and are not
          told why.
        </p>
      ))}
    </Notice>
  )
}
