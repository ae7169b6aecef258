import type { ReactNode } from 'react'

type Item = { key: string; name: string; href?: string; note?: ReactNode }

/** A whole class in one view: names with a word or two each, in two columns where there is room. */
export function DenseList({ items }: { items: readonly Item[] }) {
  return (
    <ul className="class-list">
      {items.map(({ key, name, href, note }) => (
        <li key={key}>
          {href === undefined ? <span>{name}</span> : <a href={href}>{name}</a>}
          <span className="note">{note}</span>
        </li>
      ))}
    </ul>
  )
}
