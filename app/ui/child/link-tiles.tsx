import type { ReactNode } from 'react'

type TileLink = {
  href: string
  label: string
  note?: string | undefined
  picture?: ReactNode
  /** The one most children here come for. */
  isMain?: boolean
}
type Props = { links: readonly TileLink[] }

/** The few things a child can do now, as big tiles with a picture. */
export function LinkTiles({ links }: Props) {
  return (
    <ul className="taps sm:grid-cols-2">
      {links.map(({ href, label, note, picture, isMain = false }) => (
        <li key={href}>
          <a href={href} className={isMain ? 'tile door first' : 'tile door'}>
            {picture}
            <span>
              {label}
              {note === undefined ? null : <span className="role">{note}</span>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
