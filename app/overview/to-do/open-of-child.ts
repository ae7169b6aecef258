import { waitsFor } from '#app/safeguarding/escalation/waits-for.ts'
import { grouped } from '#app/language/grouped.ts'
import { severities, type AlertState, type Severity } from '#db/schema/safeguarding/alerts.ts'

/** An alert that is not resolved or a worry that is not read, as far as it decides where its child stands in a list. */
export type OpenThing = {
  readonly kind: 'alert' | 'worry'
  readonly id: string
  readonly childId: string
  readonly classId: string
  /** 1 low to 4 urgent; 0 what no tap and no rule says. */
  readonly level: number
  readonly dueAt: number
  readonly state: AlertState | null
  readonly ownerId: string | null
}

/** How a child stands in a list: something is open that nobody has, somebody has it and has not looked at what is new, or all of it is being dealt with. */
export const listParts = ['not picked up', 'new information', 'being dealt with'] as const
export type ListPart = (typeof listParts)[number]

/** By when the first of several things is due, and what that is where they are not all of a kind; null where there is no doubt. */
export type DueFirst = { readonly dueAt: number; readonly dueFor: DueFor | null }
/** To take an alert, to look at what is new in one, or to read a worry. */
export type DueFor = 'alert' | 'news' | 'worry'

/** What is open about one child, the first to see to at its head. */
export type OpenOfChild<T extends OpenThing> = {
  readonly childId: string
  readonly part: ListPart
  /** Of what nobody has and what is new, or else of all that is being dealt with: how serious the gravest is, and which is due first. */
  readonly level: number
  readonly first: DueFirst
  readonly things: readonly [T, ...T[]]
}

/** How an alert or a worry stands by itself. */
export function partOf({ kind, state, ownerId }: OpenThing): ListPart {
  if (kind === 'worry') return 'not picked up'
  if (state !== 'unread') return 'being dealt with'
  return ownerId === null ? 'not picked up' : 'new information'
}

/** Whether somebody still has to look at it: nobody has it, or whoever does has not seen what is new. */
const isUnseen = (thing: OpenThing) => partOf(thing) !== 'being dealt with'
const unseenFirst = (one: OpenThing, other: OpenThing) => Number(isUnseen(other)) - Number(isUnseen(one))
/** An alert comes before the worry that raised it: what to do first stands with the alert. */
const byKind = ({ kind }: OpenThing) => (kind === 'alert' ? 0 : 1)
const gravestFirst = (one: OpenThing, other: OpenThing) =>
  unseenFirst(one, other) || other.level - one.level || byKind(one) - byKind(other) || one.dueAt - other.dueAt

/** One line a child: first those of whom nobody has something, then those with something new, then the rest; each the most serious first, and of those the soonest due. */
export function openOfEachChild<T extends OpenThing>(things: readonly T[]): OpenOfChild<T>[] {
  const children = [...grouped(things.map((thing) => [thing.childId, thing] as const)).values()]
  return children.flatMap(asOne).toSorted((one, other) => {
    const part = listParts.indexOf(one.part) - listParts.indexOf(other.part)
    return (
      part || other.level - one.level || one.first.dueAt - other.first.dueAt || (one.childId < other.childId ? -1 : 1)
    )
  })
}

function asOne<T extends OpenThing>(things: readonly T[]): OpenOfChild<T>[] {
  const [first, ...more] = things.toSorted(gravestFirst)
  if (!first) return []
  const part = listParts.find((one) => things.some((thing) => partOf(thing) === one)) ?? partOf(first)
  const deciding = things.filter((thing) => isUnseen(thing) === isUnseen(first))
  const { childId, level } = first
  return [{ childId, part, level, first: dueFirst(first, deciding), things: [first, ...more] }]
}

/** Of one thing and others about the same child: which is due first. */
export function dueFirst(one: OpenThing, others: readonly OpenThing[]): DueFirst {
  const [soonest = one] = others.toSorted((each, other) => each.dueAt - other.dueAt || byKind(each) - byKind(other))
  const dueFor = others.some((other) => dueForOf(other) !== dueForOf(soonest)) ? dueForOf(soonest) : null
  return { dueAt: soonest.dueAt, dueFor }
}

function dueForOf(thing: OpenThing): DueFor {
  if (thing.kind === 'worry') return 'worry'
  return partOf(thing) === 'new information' ? 'news' : 'alert'
}

/** Of alerts that wait for this grown-up, because nobody has them or they have something new to look at: the gravest, soonest due. */
export function firstFor<T extends OpenThing>(things: readonly T[], personId: string): T | undefined {
  const waiting = things.filter((thing) => isAlertFor(thing, personId))
  return waiting.toSorted((one, other) => other.level - one.level || one.dueAt - other.dueAt)[0]
}

/** Whether it is an alert that waits for this grown-up, not a worry. */
export const isAlertFor = (thing: OpenThing, personId: string): boolean =>
  thing.kind === 'alert' && waitsFor(thing, personId)

/** Which children of a list are asked for. */
export type Narrowed = { readonly classId: string | null; readonly level: Severity | null }

/** Whether a child belongs to a list that was narrowed: their class, and the gravest of what is to be looked at or of all that is open. */
export function isAskedFor({ level, things }: OpenOfChild<OpenThing>, asked: Narrowed): boolean {
  const isOfClass = asked.classId === null || things[0].classId === asked.classId
  const gravest = Math.max(...things.map((thing) => thing.level))
  return isOfClass && (asked.level === null || [level, gravest].some((one) => severityOf(one) === asked.level))
}

/** How serious something open is; null where no tap and no rule says. */
export const severityOf = (level: number): Severity | null => severities[level - 1] ?? null
