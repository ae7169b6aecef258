import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  /** A drawing beside the words, for a child who does not read yet. */
  picture?: ReactNode
}

/** A sheet of paper on a child's page: something to read before doing anything. */
export function Card({ children, picture }: Props) {
  if (picture === undefined) return <div className="card">{children}</div>
  return (
    <div className="card shown">
      {picture}
      <div>{children}</div>
    </div>
  )
}
