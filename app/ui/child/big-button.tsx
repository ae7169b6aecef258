import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  href?: string
  name?: string
  value?: string
  /** Drawings beside its words make it the one large thing of the page. */
  picture?: ReactNode
}

/** The one main thing to do on a child's page: sends the form it stands in, or follows a link. */
export function BigButton({ children, href, name, value, picture }: Props) {
  const look = picture === undefined ? 'go' : 'go start'
  if (href !== undefined) {
    return (
      <a className={look} href={href}>
        {picture}
        {children}
      </a>
    )
  }
  return (
    <button className={look} type="submit" name={name} value={value}>
      {picture}
      {children}
    </button>
  )
}
