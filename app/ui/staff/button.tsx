import type { ReactNode } from 'react'

type Props = { children: ReactNode; look?: 'main' | 'second'; href?: string; name?: string; value?: string }

/** Something to do: sends its form, or follows a link. One main button a page. */
export function Button({ children, look = 'main', href, name, value }: Props) {
  const looks = look === 'main' ? 'button' : 'button second'
  if (href !== undefined) {
    return (
      <a className={looks} href={href}>
        {children}
      </a>
    )
  }
  return (
    <button className={looks} type="submit" name={name} value={value}>
      {children}
    </button>
  )
}
