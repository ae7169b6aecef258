import type { DatedDay } from '#app/school-time/changes.ts'
import type { Meaning } from './meanings.ts'
import type { Lasting } from './spans.ts'

/** A line of somebody's file that we leave out, and why, in words. */
export type LeftOut = { readonly line: number; readonly why: string }
export type Hours = { readonly opens: string; readonly closes: string }
/** What somebody answered who was asked about an event: what it is, or that it says nothing about school days. */
export type Answer = Meaning | 'nothing'

/** An event as somebody's file has it: its own words, its days, and its hours as they are written. */
export type NamedEvent = Lasting & {
  readonly line: number
  readonly words: string
  readonly hours: Hours
  /** What it is, where the person was asked and has answered. */
  readonly answer: Answer | null
}
/** Events of somebody's file, and what of it nobody can read. */
export type Events = { readonly events: readonly NamedEvent[]; readonly leftOut: readonly LeftOut[] }
/** A day as a file says it is, with the words it says it in. */
export type NamedDay = DatedDay & { readonly words: string }
