import type { ReactNode } from 'react'

/** A list with nothing in it: what will appear here, and what to do. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="font-bold">{title}</p>
      {children}
    </div>
  )
}
