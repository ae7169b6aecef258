import { newWords, momentWords } from '#app/school-time/words.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import type { RuleFinding } from '#app/safeguarding/screening/one-fact.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import type { AskedToGo } from '#app/shell/going-to-child.ts'
import type { worries } from '#db/schema/safeguarding/worries.ts'
import { partOf, type DueFirst, type DueFor, type OpenThing } from './open-of-child.ts'

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
/** What it takes to say of something how it stands for whoever looks. */
export type Reading = {
  readonly calendar: SchoolCalendar
  readonly at: Date
  readonly personId: string
  readonly evidence: readonly FoundInAlert[]
}

/** By when the first is due, in words. */
export type DueInWords = { readonly due: string; readonly isLate: boolean; readonly what: DueFor | null }

/** Whether it is a worry that whoever looks may say they have read: not one they wrote down themselves. */
export const isToRead = ({ kind, enteredBy }: ListedThing, personId: string) =>
  kind === 'worry' && enteredBy !== personId

/** Says by when the first of several things is due. */
export const dueOf = ({ dueAt, dueFor }: DueFirst, { calendar, at }: Reading): DueInWords => ({
  due: momentWords(calendar, at, new Date(dueAt)),
  isLate: dueAt <= at.getTime(),
  what: dueFor,
})

/** Where it is opened. */
export const pageOf = ({ kind, id }: OpenThing): string =>
  kind === 'alert' ? href(paths.alert, { alertId: id }) : href(paths.worry, { worryId: id })

/** Since when something in an alert is new that its owner has not looked at. */
export function newOf(alert: OpenThing, { calendar, at, evidence }: Reading): string | null {
  if (partOf(alert) !== 'new information') return null
  const [latest] = evidence.filter(({ alertId }) => alertId === alert.id)
  return newWords(calendar, at, latest?.at ?? at)
}
