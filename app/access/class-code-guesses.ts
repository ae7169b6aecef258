import { openLines } from './in-line.ts'
import { remember } from './remembering.ts'

const minute = 60_000
const within = 10 * minute
/**
 * Wrong class codes in ten minutes that cost nothing: on a tablet that is known, from one address, and at a whole school from
 * addresses where nobody was right. After that each waits in a line, one after another, and nobody longer than a minute.
 * There are 22^6 = 113,379,904 codes.
 */
export const wrongCodes = { onTablet: 20, fromAddress: 60, atSchool: 600, within } as const
export const slowedCodes = { pause: 2_000, mostWaiting: 20 } as const
const inLine = openLines(slowedCodes)
/** So long a class is told that somebody guesses. */
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

/**
 * The line in which whoever types a code has to wait, or null where they need not: a known tablet waits for its own wrong
 * codes and nobody else's, others for those of their address, and strangers for those of all strangers.
 */
export function lineOf(guesser: Guesser, at: Date): string | null {
  const now = at.getTime()
  const { counts, right, total } = atSchool(guesser.school)
  const own = counts.get(nameOf(guesser))
  const ownCount = own && now < own.resetsAt ? own.count : 0
  const mostOwn = guesser.knownTablet === null ? wrongCodes.fromAddress : wrongCodes.onTablet
  const isStranger = guesser.knownTablet === null && now >= (right.get(nameOf(guesser)) ?? 0)
  if (isStranger && now < total.resetsAt && total.count >= wrongCodes.atSchool) return `${guesser.school} strangers`
  return ownCount < mostOwn ? null : `${guesser.school} ${nameOf(guesser)}`
}

/** Lets whoever types a code on once it is their turn; not at all when too many wait already, who are asked to come again. */
export async function inTheirTurn(
  guesser: Guesser,
  at: Date,
): Promise<{ readonly isLetOn: boolean; readonly isSlowed: boolean }> {
  const line = lineOf(guesser, at)
  if (line === null) return { isLetOn: true, isSlowed: false }
  atSchool(guesser.school).guessedAt = at.getTime()
  return { isLetOn: await inLine(line), isSlowed: true }
}

/** Whether somebody guesses class codes at a school, or did lately. */
export const areCodesGuessed = (school: string, at: Date): boolean =>
  at.getTime() - (schools.get(school)?.guessedAt ?? -Infinity) < toldFor

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
