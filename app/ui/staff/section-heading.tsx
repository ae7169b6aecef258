import type { ReactNode } from 'react'

type Props = { id?: string; count?: number; children: ReactNode }

/** The heading of a part of a page, with how many there are. */
export function SectionHeading({ id, count, children }: Props) {
  return (
    <h2 id={id} className="text-part font-bold mt-6">
      {children}
      {count === undefined ? null : <span className="count">{count}</span>}
    </h2>
  )
}
