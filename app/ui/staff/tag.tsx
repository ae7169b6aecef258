import type { ReactNode } from 'react'

const looks = {
  urgent: 'tag tag-urgent',
  high: 'tag tag-high',
  medium: 'tag tag-medium',
  low: 'tag',
  good: 'tag tag-good',
  plain: 'tag',
} as const
export type TagKind = keyof typeof looks

/** A word that says how serious or how far something is. The word carries it; the colour only helps. */
export function Tag({ kind = 'plain', children }: { kind?: TagKind; children: ReactNode }) {
  return <span className={looks[kind]}>{children}</span>
}
