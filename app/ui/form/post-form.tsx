import { useContext, type ReactNode } from 'react'
import { MadeForContext, type SentAgain } from './made-for.ts'

type Props = {
  /** Where it is sent, if not to the page it stands on. */
  action?: string | undefined
  id?: string
  className?: string
  noValidate?: boolean
  encType?: 'multipart/form-data'
  children: ReactNode
}

/** The one way a page sends something: it says whose page it is, and the door takes it only from that person. */
export function PostForm({ action, ...form }: Props) {
  return <form method="post" action={useMarked(action)} {...form} />
}

/**
 * The form that was just sent, to be sent once more to the same address. It says whose page it came from, as it did then:
 * whoever is here now may be somebody else.
 */
export function PostAgain({ fields, then, children }: SentAgain & { children: ReactNode }) {
  const { address } = useContext(MadeForContext)
  const [pathname = '', search] = address.split('?')
  const query = new URLSearchParams(search)
  if (then !== null) query.set('then', then)
  return (
    <form method="post" action={query.size === 0 ? pathname : `${pathname}?${query}`}>
      <SentFields fields={fields} />
      {children}
    </form>
  )
}

/** What stood in a form, carried along unseen. */
export function SentFields({ fields }: Pick<SentAgain, 'fields'>) {
  return Object.entries(fields).map(([name, values]) =>
    values.map((value, at) => <input key={`${name} ${at}`} type="hidden" name={name} value={value} />),
  )
}

/** An address to which this page sends something, with whose page it is. */
export function useMarked(action: string | undefined): string | undefined {
  const { whose, address } = useContext(MadeForContext)
  return whose === null ? action : markedWith(whose, { action: action ?? address, address })
}

/** Where a form goes, with whose page it stands on, and which held form it is where it was held. */
function markedWith(whose: string, { action, address }: { action: string; address: string }): string {
  const [pathname = '', search] = action.split('?')
  const [here, hereSearch] = address.split('?')
  const query = new URLSearchParams(search)
  const held = new URLSearchParams(hereSearch).get('held')
  query.set('whose', whose)
  // What was saved before is not said again when this is sent.
  query.delete('saved')
  if (held !== null && pathname === here) query.set('held', held)
  return `${pathname}?${query}`
}
