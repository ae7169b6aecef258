import type { PageMade } from '#app/visit.ts'

/** Why a child is out who reads the last page of what they sent; nothing where they are still signed in. */
export type Out = 'class closed' | 'away' | null

export function whyOut({ late, isClassClosed }: Pick<PageMade, 'late' | 'isClassClosed'>): Out {
  if (late === null) return null
  return isClassClosed ? 'class closed' : 'away'
}
