import type { Role } from '#db/schema/school/people.ts'
import type { Audience } from '#db/schema/safeguarding/worries.ts'
import type { GrownUp } from '#app/language/staff-in-words.ts'

/** A stretch of time in which somebody is away, and who said so. */
export type Away = { readonly from: Date; readonly until: Date; readonly setBy: string }

/** A grown-up of the school, as far as it matters for who reads something. Carers are never among them. */
export type SchoolStaff = GrownUp & {
  readonly email: string
  /** Whether they can open anything at all: they have joined, and are neither suspended nor gone. */
  readonly canSignIn: boolean
  readonly away: readonly Away[]
}

/** Something that somebody must read: whose it is, and whom it speaks of. */
export type MustBeRead = {
  readonly audience: Audience
  /** Those who may have harmed the child: they never read it. */
  readonly alleged: readonly string[]
  /** Those it names without that: they read it when somebody else has passed it on, or when there is nobody else. */
  readonly named: readonly string[]
  readonly chosenPersonId: string | null
}
/** The moment, and by when it must be read. */
export type ReadBy = { readonly at: Date; readonly dueAt: Date }

/** How far up it has to go: to its usual readers, to who stands in for them, to whom it only names, or to two grown-ups together. */
export const rungs = ['usual', 'stand-in', 'named', 'emergency'] as const
export type Rung = (typeof rungs)[number]

/** Who reads something, and what has to be done so that they can. */
export type Readers = {
  readonly rung: Rung
  /** Those who can open it, are there before it is due, and are not whom it is kept from. In an emergency nobody is. */
  readonly readers: readonly SchoolStaff[]
  /** The role it is opened to besides: the head's or the lead and deputies'. */
  readonly opensTo: 'head' | 'lead' | null
  /** Those it names and is kept from no longer, because there is nobody else. */
  readonly letIn: readonly string[]
  /** Those who are away and are told all the same, because everybody is. */
  readonly awayToo: readonly SchoolStaff[]
  /** Of an emergency: those of whom two together can open it. */
  readonly openers: readonly SchoolStaff[]
}

/** The roles that open what a child of their class told, or what the child asked them to read. */
export const readsWorries: readonly Role[] = ['practitioner', 'deputy', 'lead']
const safeguards: readonly Role[] = ['deputy', 'lead']
const hasAny = ({ roles }: SchoolStaff, wanted: readonly Role[]) => roles.some((role) => wanted.includes(role))

/** Whether something of an audience opens to somebody by what they are, if it speaks of nobody. */
export function isReaderOf(
  one: SchoolStaff,
  { audience, chosenPersonId }: Pick<MustBeRead, 'audience' | 'chosenPersonId'>,
): boolean {
  if (audience === 'head') return hasAny(one, ['head'])
  const isTheirs = one.id === chosenPersonId || (audience === 'class' && one.isOfClass)
  return hasAny(one, safeguards) || (isTheirs && hasAny(one, readsWorries))
}

/** Whether somebody is away from now until something is due. What those it is about have set does not count. */
export function isAwayUntil(
  { away }: Pick<SchoolStaff, 'away'>,
  { at, dueAt }: ReadBy,
  about: readonly string[],
): boolean {
  const until = dueAt > at ? dueAt : at
  const turns = away.filter(({ setBy }) => !about.includes(setBy)).toSorted((one, other) => +one.from - +other.from)
  let covered = at
  for (const turn of turns) if (turn.from <= covered && turn.until > covered) covered = turn.until
  return covered > at && covered >= until
}

/** Who reads something in the end: its readers, two grown-ups together, the safeguarding governor, or nobody yet. */
export type Hears = 'readers' | 'two together' | 'governor' | 'nobody'

/**
 * Who reads something in the end. Where fewer than two are left who could open it together the safeguarding governor
 * reads it, and where none can be written to nobody does yet: then nobody is promised.
 */
export function whoHears({ rung, openers }: Pick<Readers, 'rung' | 'openers'>, hasGovernor: boolean): Hears {
  if (rung !== 'emergency') return 'readers'
  if (openers.length > 1) return 'two together'
  return hasGovernor ? 'governor' : 'nobody'
}

/** Whether it is for the safeguarding governor to read, where there is one who may. */
export const isForGovernor = (readers: Pick<Readers, 'rung' | 'openers'>) => whoHears(readers, true) === 'governor'

/** At which address the governor was written to who read something, and at which the one is who may read it now. */
type Governors = { readonly readBy: string | null; readonly governor: string | null }

/** Whether what a safeguarding governor has read stays theirs: nobody of the school may read it yet, and they still are the governor. */
export function staysWithGovernor(
  readers: Pick<Readers, 'rung' | 'openers'>,
  { readBy, governor }: Governors,
): boolean {
  return isForGovernor(readers) && readBy !== null && readBy.toLowerCase() === governor?.toLowerCase()
}

type Told = Pick<SchoolStaff, 'id' | 'knownAs' | 'email'>

/**
 * Those whom a step tells, with somebody among them who can open it. Where a lead, a deputy or the head reads it as usual
 * a step may be for others alone, who fetch them; where everybody is away they are told all the same.
 */
export function withReaders(told: readonly Told[], { rung, readers, awayToo }: Readers): Told[] {
  if (rung === 'usual' && readers.some((one) => hasAny(one, [...safeguards, 'head']))) return [...told]
  if (readers.some(({ id }) => told.some((one) => one.id === id))) return [...told]
  const all = [...told, ...readers, ...awayToo]
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

/**
 * Who reads something: its usual readers; where none of them is there, the head, or of what is the head's the lead and
 * deputies; where it names them all without harm, those it names; and where nobody is left, two grown-ups of the school
 * together, called by the safeguarding governor. Those who may have harmed the child are never among them.
 */
export function decideReaders(thing: MustBeRead, staff: readonly SchoolStaff[], when: ReadBy): Readers {
  const { audience, alleged, named } = thing
  const able = staff.filter(({ id, canSignIn }) => canSignIn && !alleged.includes(id))
  const other = audience === 'head' ? 'lead' : 'head'
  const usual = able.filter((one) => isReaderOf(one, thing))
  const standIn = able.filter((one) => isReaderOf(one, { audience: other, chosenPersonId: null }))
  const isFree = ({ id }: SchoolStaff) => !named.includes(id)
  const isHere = (one: SchoolStaff) => !isAwayUntil(one, when, alleged)
  const nobody = { opensTo: null, letIn: [], awayToo: [], openers: [] }
  const opened = (people: readonly SchoolStaff[]) => (people.every((one) => usual.includes(one)) ? null : other)
  const namedOf = (people: readonly SchoolStaff[]) => people.filter((one) => !isFree(one)).map(({ id }) => id)

  const here = { usual: usual.filter(isHere), standIn: standIn.filter(isHere) }
  const first = here.usual.filter(isFree)
  if (first.length > 0) return { ...nobody, rung: 'usual', readers: first }
  const second = here.standIn.filter(isFree)
  if (second.length > 0) return { ...nobody, rung: 'stand-in', readers: second, opensTo: other }
  const third = here.usual.length > 0 ? here.usual : here.standIn
  if (third.length > 0)
    return { ...nobody, rung: 'named', readers: third, opensTo: opened(third), letIn: namedOf(third) }

  const awayToo = [...new Set([...usual, ...standIn])]
  const present = able.filter(isHere)
  const openers = present.length > 1 ? present : able
  return { rung: 'emergency', readers: [], opensTo: opened(awayToo), letIn: namedOf(awayToo), awayToo, openers }
}
