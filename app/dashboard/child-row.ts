import type { RuleFinding } from '#app/alerts/one-fact.ts'
import { reasonsTogether } from '#app/alerts/reasons.ts'
import { holderWords } from '#app/alerts/staff-words.ts'
import { grouped } from '#app/alerts/words/grouped.ts'
import type { SchoolCalendar } from '#app/calendar/rules.ts'
import { momentWords, newWords } from '#app/calendar/words.ts'
import { href } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { goingTogether, type AskedToGo, type Going } from '#app/people/going-to-child.ts'
import { whyFirst, type WhyFirst } from '#app/worries/why-first.ts'
import type { Severity } from '#db/schema/alerts.ts'
import type { worries } from '#db/schema/worries.ts'
import { severityOf, partOf, type ListPart, type OpenOfChild, type OpenThing } from './by-child.ts'

type Taps = Pick<typeof worries.$inferSelect, 'safe' | 'size' | 'want'>
/** An open alert or worry with what a list says of it. */
export type ListedThing = OpenThing &
  Taps &
  AskedToGo & {
    readonly child: string
    readonly className: string
    readonly owner: string | null
    readonly enteredBy: string | null
  }
/** What was found in an alert. */
export type FoundInAlert = RuleFinding & {
  readonly id: string
  readonly alertId: string
  readonly reason: string
  readonly at: Date
}
type Reading = {
  readonly calendar: SchoolCalendar
  readonly at: Date
  readonly personId: string
  readonly evidence: readonly FoundInAlert[]
}

/** One child of a list, as whoever looks reads it. */
export type ChildRow = {
  readonly childId: string
  readonly child: string
  readonly className: string
  readonly part: ListPart
  readonly severity: Severity | null
  /** What the child tapped, where there is no alert that would say it. */
  readonly tapped: readonly WhyFirst[]
  /** The alert or worry to open first. */
  readonly href: string
  readonly alerts: number
  readonly reasons: string
  readonly toRead: { readonly many: number; readonly href: string } | null
  /** How many worries whoever looks wrote down themselves, for somebody else to read. */
  readonly byMe: number
  /** Whether somebody has gone to the child, where grown-ups of the class are asked to. */
  readonly going: Going | null
  readonly holders: readonly string[]
  readonly due: { readonly due: string; readonly isLate: boolean } | null
  /** What one press takes: so many alerts, as far as they were seen. */
  readonly taking: { readonly seen: string; readonly many: number } | null
}

/** Puts into words what is open about one child. */
export function childRow(open: OpenOfChild<ListedThing>, reading: Reading): ChildRow {
  const { childId, part, dueAt, things } = open
  const { personId } = reading
  const [first] = things
  const alerts = things.filter(({ kind }) => kind === 'alert')
  const unread = things.filter(({ kind, enteredBy }) => kind === 'worry' && enteredBy !== personId)
  const evidence = reading.evidence.filter(({ alertId }) => alerts.some(({ id }) => id === alertId))
  const [nextToRead] = unread
  return {
    ...{ childId, part, child: first.child, className: first.className },
    severity: severityOf(open.level),
    tapped: alerts.length === 0 ? whyFirst(first) : [],
    href: pageOf(first),
    alerts: alerts.length,
    reasons: reasonsTogether(evidence),
    toRead: nextToRead ? { many: unread.length, href: pageOf(nextToRead) } : null,
    byMe: things.length - alerts.length - unread.length,
    going: goingTogether(alerts, reading),
    holders: holdersOf(alerts, { ...reading, evidence }),
    due: part === 'being dealt with' ? null : dueOf(dueAt, reading),
    taking: takingOf(alerts, evidence),
  }
}

/** The alert to see to first of all, with what there is about its child. */
export type FirstOfAll = Pick<ChildRow, 'childId' | 'child' | 'className' | 'href' | 'severity' | 'reasons'> & {
  readonly due: NonNullable<ChildRow['due']>
  /** Where whoever looks has it already: since when something in it is new. */
  readonly news: string | null
  /** Where nobody has it: what one press takes. */
  readonly taking: ChildRow['taking']
}

/** Puts into words the alert that comes first of all, which is one of what is open about its child. */
export function firstOfAll(first: ListedThing, open: OpenOfChild<ListedThing>, reading: Reading): FirstOfAll {
  const { childId, child, className, reasons, taking } = childRow(open, reading)
  return {
    ...{ childId, child, className, reasons },
    href: pageOf(first),
    severity: severityOf(first.level),
    due: dueOf(first.dueAt, reading),
    news: newOf(first, reading),
    taking: partOf(first) === 'not picked up' ? taking : null,
  }
}

const dueOf = (dueAt: number, { calendar, at }: Reading) => ({
  due: momentWords(calendar, at, new Date(dueAt)),
  isLate: dueAt <= at.getTime(),
})

const pageOf = ({ kind, id }: OpenThing): string =>
  kind === 'alert' ? href(paths.alert, { alertId: id }) : href(paths.worry, { worryId: id })

/** Since when something in an alert is new that its owner has not looked at. */
function newOf(alert: OpenThing, { calendar, at, evidence }: Reading): string | null {
  if (partOf(alert) !== 'new information') return null
  const [latest] = evidence.filter(({ alertId }) => alertId === alert.id)
  return newWords(calendar, at, latest?.at ?? at)
}

/** Who has what: "Mrs Khan: picked up (3)". */
function holdersOf(alerts: readonly ListedThing[], reading: Reading): string[] {
  const held = alerts.filter((alert) => partOf(alert) !== 'not picked up')
  const words = held.map((alert) =>
    holderWords({ state: alert.state ?? 'unread', owner: alert.owner, news: newOf(alert, reading) }),
  )
  const often = [...grouped(words.map((one) => [one, one] as const))]
  return often.map(([one, times]) => (times.length === 1 ? one : `${one} (${times.length})`))
}

function takingOf(alerts: readonly OpenThing[], evidence: readonly FoundInAlert[]): ChildRow['taking'] {
  const free = alerts.filter((alert) => partOf(alert) === 'not picked up')
  const newest = evidence.filter(({ alertId }) => free.some(({ id }) => id === alertId)).map(({ id }) => id)
  const seen = newest.toSorted().at(-1)
  return seen === undefined ? null : { seen, many: free.length }
}
