import { mostTaken } from '#app/safeguarding/alerts/forms.ts'
import { reasonsTogether } from '#app/safeguarding/alerts/reasons.ts'
import { holderWords } from '#app/safeguarding/alerts/staff-words.ts'
import { grouped } from '#app/language/grouped.ts'
import { goingTogether, type Going } from '#app/shell/going-to-child.ts'
import { whyFirst, type WhyFirst } from '#app/safeguarding/worries/why-first.ts'
import type { Severity } from '#db/schema/safeguarding/alerts.ts'
import {
  dueFirst,
  severityOf,
  partOf,
  isAlertFor,
  type ListPart,
  type OpenOfChild,
  type OpenThing,
} from './open-of-child.ts'
import {
  dueOf,
  isToRead,
  newOf,
  pageOf,
  type DueInWords,
  type FoundInAlert,
  type ListedThing,
  type Reading,
} from './listed-thing.ts'

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
  readonly due: DueInWords | null
  /** What one press takes: these alerts, as far as they were seen. */
  readonly taking: { readonly seen: string; readonly alerts: readonly string[] } | null
}

/** Puts into words what is open about one child. */
export function childRow(open: OpenOfChild<ListedThing>, reading: Reading): ChildRow {
  const { childId, part, things } = open
  const { personId } = reading
  const [first] = things
  const alerts = things.filter(({ kind }) => kind === 'alert')
  const unread = things.filter((one) => isToRead(one, personId))
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
    due: part === 'being dealt with' ? null : dueOf(open.first, reading),
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
  const { personId } = reading
  // What is new in an alert of somebody else is theirs to look at, and a worry one wrote down somebody else reads.
  const ofMe = open.things.filter((one) => isAlertFor(one, personId) || isToRead(one, personId))
  return {
    ...{ childId, child, className, reasons },
    href: pageOf(first),
    severity: severityOf(first.level),
    due: dueOf(dueFirst(first, ofMe), reading),
    news: newOf(first, reading),
    taking: partOf(first) === 'not picked up' ? taking : null,
  }
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
  return seen === undefined || free.length > mostTaken ? null : { seen, alerts: free.map(({ id }) => id) }
}
