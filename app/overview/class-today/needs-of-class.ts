import type { OpenAlert } from '#app/safeguarding/alerts/queries/open-alerts.server.ts'
import { holderWords } from '#app/safeguarding/alerts/staff-words.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import type { ListedWorry } from '#app/safeguarding/worries/queries/worry-list.server.ts'
import type { WhyFirst } from '#app/safeguarding/worries/why-first.ts'
import { severities, type Severity } from '#db/schema/safeguarding/alerts.ts'

type Kind = 'alert' | 'worry'

/** What one child needs of a grown-up: the first thing to see to, and how much there is besides. */
export type Need = {
  readonly childId: string
  readonly child: string
  readonly href: string
  readonly severity: Severity | null
  readonly tapped: readonly WhyFirst[]
  readonly reason: string
  /** By when somebody must have seen it; null once somebody has it. */
  readonly due: { readonly due: string; readonly isLate: boolean } | null
  readonly has: string | null
  readonly kind: Kind
  /** What else there is about them. */
  readonly more: readonly Kind[]
}

/** Whether a child needs whoever looks: not only others who are dealing with it, or will read it. */
export const needsYou = ({ due }: Need): boolean => due !== null

/** One line a child: what waits for whoever looks comes first, the most serious of it at the top, and what somebody has taken last. */
export function needsOfClass(alerts: readonly OpenAlert[], worries: readonly ListedWorry[]): Need[] {
  const untaken = alerts.filter(({ state }) => state === 'unread')
  const taken = alerts.filter(({ state }) => state !== 'unread')
  // Whoever takes an alert reads the worry behind it: the two are one thing to do.
  const unread = worries.filter(({ alertId }) => untaken.every(({ id }) => id !== alertId))
  const waiting = [
    ...untaken.map((alert) => ({ level: severities.indexOf(alert.severity) + 1, need: ofAlert(alert) })),
    ...unread.map((worry) => ({ level: worry.level, need: ofWorry(worry) })),
  ].toSorted((one, other) => Number(needsYou(other.need)) - Number(needsYou(one.need)) || other.level - one.level)
  const lines = [...waiting.map(({ need }) => need), ...taken.map(ofAlert)]
  const lineOf = new Map<string, Need>()
  for (const line of lines) {
    const first = lineOf.get(line.childId)
    lineOf.set(line.childId, first ? { ...first, more: [...first.more, line.kind] } : line)
  }
  return [...lineOf.values()]
}

function ofAlert({ id, childId, child, severity, reason, state, owner, news, waits, due, isLate }: OpenAlert): Need {
  return {
    childId,
    child,
    href: href(paths.alert, { alertId: id }),
    severity,
    tapped: [],
    reason,
    due: waits ? { due, isLate } : null,
    has: state === 'unread' && news === null ? null : holderWords({ state, owner, news }),
    kind: 'alert',
    more: [],
  }
}

function ofWorry({ id, childId, child, severity, tapped, due, isLate, isMine }: ListedWorry): Need {
  return {
    childId,
    child,
    href: href(paths.worry, { worryId: id }),
    severity,
    tapped,
    reason: 'Told us something that has not been read yet.',
    due: isMine ? null : { due, isLate },
    has: isMine ? 'You wrote this down: someone else will read it.' : null,
    kind: 'worry',
    more: [],
  }
}
