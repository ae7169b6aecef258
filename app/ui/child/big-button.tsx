import type { ReactNode } from 'react'

type Props = { children: ReactNode; href?: string; name?: string; value?: string }

/** The one main thing to do on a child's page: sends the form it stands in, or follows a link. */
export function BigButton({ children, href, name, value }: Props) {
  if (href !== undefined) {
    return (
      <a className="go" href={href}>
        {children}
      </a>
    )
  }
  return (
    <button className="go" type="submit" name={name} value={value}>
      {children}
    </button>
  )
}
