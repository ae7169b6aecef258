import { remember } from './remembering.ts'

const minute = 60_000
const mostRemembered = 5_000

type Minute = { readonly endsAt: number; written: number; leftOut: number }
const minutes = new Map<string, Minute>()

/**
 * Whether one more line about refusals may go on the record in this minute, and how many were left out since the last: so
 * that a flood of them is on the record as a number and does not fill the school's database. Null when it may not.
 */
export function oneMoreLine(about: string, most: number, at: Date): { readonly leftOut: number } | null {
  const now = at.getTime()
  const current = minutes.get(about)
  if (current && now < current.endsAt && now >= current.endsAt - minute) {
    if (current.written >= most) {
      current.leftOut++
      return null
    }
    current.written++
    return { leftOut: 0 }
  }
  remember(minutes, { key: about, value: { endsAt: now + minute, written: 1, leftOut: 0 } }, mostRemembered)
  return { leftOut: current?.leftOut ?? 0 }
}
