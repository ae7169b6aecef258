import { useContext, type ReactNode } from 'react'
import { MadeForContext } from './made-for.ts'

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
  const { whose, address } = useContext(MadeForContext)
  return <form method="post" action={whose === null ? action : marked(action ?? address, whose)} {...form} />
}

function marked(address: string, whose: string): string {
  const [pathname = '', search] = address.split('?')
  const query = new URLSearchParams(search)
  query.set('whose', whose)
  return `${pathname}?${query}`
}
