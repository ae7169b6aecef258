import { schoolDayOf, type SchoolCalendar } from '#app/school-time/rules.ts'
import { momentWords } from '#app/school-time/words.ts'
import type { AlertState } from '#db/schema/safeguarding/alerts.ts'

/** An open alert for which the grown-ups of the class are asked to go to the child, and who has gone since. */
export type AskedToGo = {
  readonly state: AlertState | null
  /** When something serious was last found; null where nobody is asked. */
  readonly causedAt: number | null
  readonly wentBy: string | null
  readonly wentAt: number | null
}
type Now = { readonly calendar: SchoolCalendar; readonly at: Date }

/** Whether somebody is still asked to go to the child: until the alert is resolved, or a day has passed since somebody took it, who sees to the child from then on. */
export function isStillAsked(
  { state, causedAt }: Pick<AskedToGo, 'state' | 'causedAt'>,
  { calendar, at }: Now,
): boolean {
  if (state === null || state === 'resolved' || causedAt === null) return false
  return state === 'unread' || schoolDayOf(calendar, new Date(causedAt)) === schoolDayOf(calendar, at)
}

/** Since when the grown-ups of the class are asked to go to a child, and who has gone and when. */
export type Going = { readonly asked: string; readonly went: { readonly who: string; readonly when: string } | null }

/** The same in words; null where nobody is asked any more. */
export function goingOf(asked: AskedToGo, now: Now): Going | null {
  const { causedAt, wentBy, wentAt } = asked
  if (causedAt === null || !isStillAsked(asked, now)) return null
  const when = (moment: number) => momentWords(now.calendar, now.at, new Date(moment))
  const went = wentBy === null || wentAt === null ? null : { who: wentBy, when: when(wentAt) }
  return { asked: when(causedAt), went }
}

/** Who has gone to a child, or that nobody has: "Mr Ali went to them today at 10:12." Nobody is named of those who were asked: some may not be, and nobody may know why. */
export function goingWords({ asked, went }: Going, className: string): string {
  return went === null
    ? `Nobody has gone to them yet: staff in ${className} were asked ${asked}.`
    : `${went.who} went to them ${went.when}.`
}

/** Of several things about one child: somebody was asked to go for the latest that nobody has gone for, or else who went last. */
export function goingTogether(several: readonly AskedToGo[], now: Now): Going | null {
  const asked = several.filter((one) => isStillAsked(one, now))
  const nobodyWent = asked.filter(({ wentAt }) => wentAt === null)
  const [last] = (nobodyWent.length > 0 ? nobodyWent : asked).toSorted(
    (one, other) => (other.wentAt ?? other.causedAt ?? 0) - (one.wentAt ?? one.causedAt ?? 0),
  )
  return last ? goingOf(last, now) : null
}
