import { remember } from './remembering.ts'

const minute = 60_000
const within = 10 * minute
/**
 * Wrong class codes in ten minutes: on a tablet that is known, from one address, and at a whole school from addresses
 * where nobody was right. There are 22^6 = 113,379,904 codes. All addresses together get 3,600 guesses an hour, and one
 * where somebody was right 360: to hit any of twenty open classes takes 1,500 hours of guessing, or 15,000.
 */
export const wrongCodes = { onTablet: 20, fromAddress: 60, atSchool: 600, within } as const
/** So long an address where somebody was right does not count as one of strangers. */
const trustedFor = 12 * 60 * minute
const mostRemembered = 2_000

type Count = { count: number; readonly resetsAt: number }
type AtSchool = { readonly counts: Map<string, Count>; readonly right: Map<string, number>; total: Count }
/** Kept in memory and not on disk: a guess costs no write, a child's address is never kept, and one process owns a school. */
const schools = new Map<string, AtSchool>()

/** Whoever types a code at a school: from where, and the tablet when it is known. */
export type Guesser = { readonly school: string; readonly network: string | null; readonly knownTablet: string | null }

/** Whether whoever types a code may do so now. A known tablet is stopped by its own wrong codes and nobody else's. */
export function mayGuessCode(guesser: Guesser, at: Date): boolean {
  const now = at.getTime()
  const { counts, right, total } = atSchool(guesser.school)
  const own = counts.get(nameOf(guesser))
  const ownCount = own && now < own.resetsAt ? own.count : 0
  if (guesser.knownTablet !== null) return ownCount < wrongCodes.onTablet
  if (ownCount >= wrongCodes.fromAddress) return false
  return now < (right.get(nameOf(guesser)) ?? 0) || now >= total.resetsAt || total.count < wrongCodes.atSchool
}

/** Counts a wrong code. */
export function noteWrongCode(guesser: Guesser, at: Date): void {
  const now = at.getTime()
  const there = atSchool(guesser.school)
  const name = nameOf(guesser)
  remember(there.counts, { key: name, value: oneMore(there.counts.get(name), now) }, mostRemembered)
  const isStranger = guesser.knownTablet === null && now >= (there.right.get(name) ?? 0)
  if (isStranger) there.total = oneMore(there.total, now)
}

/** Somebody was right here: this address is not only strangers'. */
export function noteRightCode(guesser: Guesser, at: Date): void {
  const { right } = atSchool(guesser.school)
  remember(right, { key: nameOf(guesser), value: at.getTime() + trustedFor }, mostRemembered)
}

const nameOf = ({ network, knownTablet }: Guesser) =>
  knownTablet === null ? `from ${network ?? 'nowhere'}` : `on ${knownTablet}`

function oneMore(before: Count | undefined, now: number): Count {
  return before && now < before.resetsAt ? { ...before, count: before.count + 1 } : { count: 1, resetsAt: now + within }
}

function atSchool(school: string): AtSchool {
  const known = schools.get(school)
  if (known) return known
  const none = { counts: new Map(), right: new Map(), total: { count: 0, resetsAt: 0 } }
  schools.set(school, none)
  return none
}
