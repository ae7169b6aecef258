import type { ReactNode } from 'react'

/** A sheet of paper on a child's page: something to read before doing anything. */
export function Card({ children }: { children: ReactNode }) {
  return <div className="card">{children}</div>
}
