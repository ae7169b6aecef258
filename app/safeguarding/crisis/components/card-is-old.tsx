import { Notice } from '#app/ui/staff/notice.tsx'
import type { HelplineCard } from '../queries/helpline-card.server.ts'

/** Tells the office that the numbers to ring in a crisis have not been tried for half a year. */
export function CardIsOld({ card: { checked, isOld } }: { card: Pick<HelplineCard, 'checked' | 'isOld'> }) {
  if (!isOld) return null
  return (
    <Notice kind="look" title="The numbers to ring in a crisis may be out of date.">
      <p>
        {checked === null ? 'Nobody has checked them yet.' : `They were last checked on ${checked}.`} The safeguarding
        lead, a deputy or the head checks them.
      </p>
    </Notice>
  )
}
