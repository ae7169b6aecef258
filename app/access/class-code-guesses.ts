import { remember } from './remembering.ts'

const minute = 60_000
const within = 10 * minute
/**
 * Wrong class codes in ten minutes after which even the right one is refused: on a tablet that is known, from one address, and
 * at a whole school from addresses where nobody was right. There are 22^6 = 113,379,904 codes.
 */
export const wrongCodes = { onTablet: 20, fromAddress: 60, atSchool: 600, within } as const
/** So long a class is told that somebody guessed. */
const toldFor = 30 * minute
/** So long an address where somebody was right does not count as one of strangers. */
const trustedFor = 12 * 60 * minute
const mostRemembered = 2_000

type Count = { count: number; readonly resetsAt: number }
type AtSchool = {
  readonly counts: Map<string, Count>
  readonly right: Map<string, number>
  total: Count
  guessedAt: number
}
/** Kept in memory and not on disk: a guess costs no write, a child's address is never kept, and one process owns a school. */
const schools = new Map<string, AtSchool>()

/** Whoever types a code at a school: from where, and the tablet when it is known. */
export type Guesser = { readonly school: string; readonly network: string | null; readonly knownTablet: string | null }

/** Whether whoever types a code may do so now. A known tablet is stopped by its own wrong codes and nobody else's. */
export function mayTypeCode(guesser: Guesser, at: Date): boolean {
  const there = atSchool(guesser.school)
  const may = isBelowLimits(there, guesser, at.getTime())
  if (!may) there.guessedAt = at.getTime()
  return may
}

function isBelowLimits({ counts, right, total }: AtSchool, guesser: Guesser, now: number): boolean {
  const own = counts.get(nameOf(guesser))
  const ownCount = own && now < own.resetsAt ? own.count : 0
  if (guesser.knownTablet !== null) return ownCount < wrongCodes.onTablet
  if (ownCount >= wrongCodes.fromAddress) return false
  return now < (right.get(nameOf(guesser)) ?? 0) || now >= total.resetsAt || total.count < wrongCodes.atSchool
}

/** Whether somebody was refused for guessing class codes at a school, now or lately. */
export const areCodesGuessed = (school: string, at: Date): boolean =>
  at.getTime() - (schools.get(school)?.guessedAt ?? -Infinity) < toldFor

/** A grown-up lets everybody in: every wrong code of the school is forgotten and counted afresh. */
export function forgetWrongCodes(school: string): void {
  const there = atSchool(school)
  there.counts.clear()
  there.total = { count: 0, resetsAt: 0 }
  there.guessedAt = -Infinity
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
  const none: AtSchool = { counts: new Map(), right: new Map(), total: { count: 0, resetsAt: 0 }, guessedAt: -Infinity }
  schools.set(school, none)
  return none
}
