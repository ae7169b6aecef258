import type { ReactNode } from 'react'

type Props = { children: ReactNode; href?: string; name?: string; value?: string }

/** Something else a child may do, as easy to press as the main button: skip, go back, put away. */
export function QuietButton({ children, href, name, value }: Props) {
  if (href !== undefined) {
    return (
      <a className="soft" href={href}>
        {children}
      </a>
    )
  }
  return (
    <button className="soft" type="submit" name={name} value={value}>
      {children}
    </button>
  )
}
