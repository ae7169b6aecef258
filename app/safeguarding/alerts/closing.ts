import { isAwayUntil, isReaderOf, type MustBeRead, type SchoolStaff } from '#app/safeguarding/escalation/ladder.ts'

const threeDays = 3 * 24 * 3_600_000

/** Whether somebody may close a record: alone; not, because it names them and others can; or with somebody's agreement. */
export type Closing =
  | { readonly how: 'alone' }
  | { readonly how: 'somebody else must'; readonly people: readonly string[] }
  | { readonly how: 'needs agreement'; readonly people: readonly string[] }

/** The safeguarding governor, as far as somebody has to reach them. */
type Governor = { readonly name: string; readonly telephone: string }
type Asking = { readonly actorId: string; readonly at: Date; readonly governor: Governor | null }
type Record = Pick<MustBeRead, 'audience' | 'chosenPersonId' | 'alleged' | 'named'>

/**
 * Whether a reader may close a record. Nobody closes alone what names them: whoever else may read it and is not named
 * decides instead. Where there is nobody who is there within three days, it takes the agreement of a head who is not
 * named, or of the governor, once one is set; so there is always somebody who can close it.
 */
export function decideClosing(
  { alleged, named, ...record }: Record,
  staff: readonly SchoolStaff[],
  { actorId, at, governor }: Asking,
): Closing {
  if (!named.includes(actorId)) return { how: 'alone' }
  const when = { at, dueAt: new Date(at.getTime() + threeDays) }
  const others = staff.filter(
    (one) =>
      one.canSignIn &&
      one.id !== actorId &&
      ![...named, ...alleged].includes(one.id) &&
      !isAwayUntil(one, when, [...alleged, actorId]),
  )
  const names = (people: readonly SchoolStaff[]) => people.map(({ knownAs }) => knownAs)
  const readers = others.filter((one) => isReaderOf(one, record))
  if (readers.length > 0) return { how: 'somebody else must', people: names(readers) }
  const heads = names(others.filter(({ roles }) => roles.includes('head')))
  if (heads.length > 0 || governor === null) return { how: 'needs agreement', people: heads }
  return { how: 'needs agreement', people: [`${governor.name}, the safeguarding governor (${governor.telephone}),`] }
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** Why somebody cannot close a record alone and who can, as a sentence; nothing when they can. */
export function whyNotAlone(closing: Closing): string | null {
  if (closing.how === 'alone') return null
  const why = 'This names you, so you cannot close it alone.'
  if (closing.how === 'somebody else must') return `${why} ${either.format(closing.people)} can decide it.`
  if (closing.people.length > 0)
    return `${why} Nobody else who can read it is available. Ask ${either.format(closing.people)} to agree, and write down who agreed.`
  return `${why} Nobody else who can read it is available, and no safeguarding governor is named. The lead, the head or the office can name one under Duty. Then ask them to agree, and write down who agreed.`
}
