import type { Day } from '#app/school-time/civil-days.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import type { Activity, checkInStatuses } from '#db/schema/child/check-in.ts'
import type { Finding } from './findings.ts'
import type { Family } from './signs-in-words.ts'

/** A daily check-in as the rules over time see it. They read no words. */
export type SeenCheckIn = {
  readonly id: string
  readonly day: Day
  /** When it was finished, or begun if it never was. */
  readonly at: Date
  readonly isCompleted: boolean
  /** The page it was left at, if it was begun and never finished. */
  readonly leftAt: Activity | null
  readonly faces: number
  readonly mood: number | null
  readonly seconds: number | null
  /** Chosen feelings words that always reach a grown-up. */
  readonly noticed: readonly string[]
  readonly wantsTalk: boolean
  /** Everything that was tapped, as one text to compare with another's. */
  readonly tapped: string
}

/** Something low that was noticed in what a child wrote: of what family, never the words. */
export type LowSign = {
  readonly family: Family
  readonly day: Day
  readonly at: Date
  /** Whether the words are only for the lead, and whom they are kept from because they speak of them. */
  readonly isForLead: boolean
  readonly keptFrom: readonly string[]
  /** Those of them who may have harmed the child. */
  readonly alleged?: readonly string[]
}

/** All that the rules over time know of a child, the oldest first. */
export type ChildHistory = {
  readonly checkIns: readonly SeenCheckIn[]
  readonly signs: readonly LowSign[]
  /** The day on which their last decline was resolved; none while one is open. */
  readonly declineResolvedOn: Day | null
  /** School days on which their class checked in and they, though expected, have not since they last did, the oldest first. */
  readonly missed: readonly Day[]
  readonly calendar: SchoolCalendar
}

/** What a rule over time finds, and the days it rests on. */
export type PatternFound = Pick<Finding, 'severity' | 'reason' | 'facts'> & {
  readonly days: { readonly from: Day; readonly through: Day }
  readonly isForLead?: true
  readonly keptFrom?: readonly string[]
  readonly alleged?: readonly string[]
}
/** A rule over time. */
export type PatternRule = { readonly id: string; readonly find: (story: ChildHistory) => PatternFound | null }

/** The days from the first of some moments until the last. */
export function daysOf(moments: readonly { readonly day: Day }[]): PatternFound['days'] {
  const days = moments.map(({ day }) => day).toSorted()
  return { from: days[0] ?? '', through: days.at(-1) ?? '' }
}

/** What was known once a check-in was finished. */
export function asOf(story: ChildHistory, { at }: SeenCheckIn): ChildHistory {
  const known = (moment: { readonly at: Date }) => moment.at <= at
  return { ...story, checkIns: story.checkIns.filter(known), signs: story.signs.filter(known), missed: [] }
}

type Begun = {
  readonly status: (typeof checkInStatuses)[number]
  readonly day: Day
  readonly activitiesCompleted: readonly Activity[]
}
const pagesInOrder = ['mood_wheel', 'emotion_wheel', 'reflection_question', 'worry_space'] as const

/** The page at which a check-in was left: the first that was not answered, once the day is over or another was begun. */
export function pageLeft({ status, day, activitiesCompleted }: Begun, today: Day): Activity | null {
  const isLeft = status === 'abandoned' || (status === 'in_progress' && day < today)
  return isLeft ? (pagesInOrder.find((page) => !activitiesCompleted.includes(page)) ?? 'worry_space') : null
}
