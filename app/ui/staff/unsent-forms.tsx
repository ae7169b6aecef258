import { useContext } from 'react'
import { MadeForContext } from '../form/made-for.ts'
import { Notice } from './notice.tsx'

/** Something written that is not sent yet: where it waits, and when it was written. */
export type UnsentForm = { readonly href: string; readonly when: string }

/** What waits to be sent on other pages than this one. */
export function UnsentForms({ forms }: { forms: readonly UnsentForm[] }) {
  const here = heldIn(useContext(MadeForContext).address)
  const elsewhere = forms.filter(({ href }) => heldIn(href) !== here)
  if (elsewhere.length === 0) return null
  return (
    <Notice kind="look" title={`Something ${here === null ? '' : 'else '}you wrote has not been sent yet.`}>
      <ul>
        {elsewhere.map(({ href, when }, place) => (
          <li key={href}>
            <a href={href}>
              Open what you wrote {when}
              {elsewhere.length > 1 ? ` (${place + 1} of ${elsewhere.length})` : null}
            </a>
          </li>
        ))}
      </ul>
      <p>It is kept for an hour after you wrote it.</p>
    </Notice>
  )
}

/** Which held form an address leads to. */
const heldIn = (address: string) => new URLSearchParams(address.split('?')[1]).get('held')
