import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Facts } from '#app/ui/staff/facts.tsx'
import type { FoundParentContact } from '../queries/find-parent-contact.server.ts'
import { parentContactWords } from '#app/safeguarding/information-sharing/words.ts'
import { Written } from '#app/safeguarding/information-sharing/components/written.tsx'

/** A decision about telling a family: what may be said, by whom, and whether it has been. */
export function ParentContact({
  telling,
  isNewest,
}: {
  telling: Omit<FoundParentContact, 'child'>
  isNewest: boolean
}) {
  const { id, decision, decidedBy, decided, reason, teller, from, mayBeSaid, told, toldBy, said } = telling
  const facts = [
    { label: 'Decided by', value: `${decidedBy ?? 'Somebody'}, ${decided}` },
    { label: 'Reasons', value: <Written>{reason}</Written> },
    { label: 'What may be said', value: mayBeSaid && <Written>{mayBeSaid}</Written> },
    { label: 'Who will tell them', value: teller },
    { label: 'From', value: from },
    { label: 'Told', value: told && `${told}, by ${toldBy ?? 'somebody'}` },
    { label: 'What was said', value: said && <Written>{said}</Written> },
  ].filter(({ value }) => value !== null && value !== '')
  return (
    <section className="panel stack">
      <h2 className="text-lead font-bold">{parentContactWords[decision]}</h2>
      {isNewest ? null : <p className="text-quiet">Replaced by a newer decision.</p>}
      <Facts facts={facts} />
      {isNewest && decision === 'tell' && told === null ? (
        <p>
          <Button look="second" href={href(paths.told, { tellingId: id })}>
            Mark as told
          </Button>
        </p>
      ) : null}
    </section>
  )
}
