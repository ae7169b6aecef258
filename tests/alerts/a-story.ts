import { addSchoolDays, type SchoolCalendar } from '#app/school-time/rules.ts'
import type { Family } from '#app/safeguarding/screening/signs-in-words.ts'
import type { LowSign, PatternRule, SeenCheckIn, ChildHistory } from '#app/safeguarding/screening/child-history.ts'

/** Nothing filled in: every weekday that is no bank holiday is a school day. */
export const calendar: SchoolCalendar = { timeZone: 'Europe/London', days: new Map() }
/** A Monday in a term without a holiday for eight weeks. */
export const start = '2026-11-02'

/** So many school days after the start. */
export const schoolDay = (count: number) => addSchoolDays(calendar, start, count)

let made = 0

/** One check-in, finished in a minute unless something else is said. */
export function checkIn(day: string, facts: Partial<SeenCheckIn> = {}): SeenCheckIn {
  const at = new Date(`${day}T10:00:00Z`)
  const usual = { isCompleted: true, leftAt: null, faces: 5, mood: 3, seconds: 60, noticed: [], wantsTalk: false }
  return { id: `check-in-${++made}`, day, at, tapped: `tapped ${made}`, ...usual, ...facts }
}

/** A story without anything in it but what is given. */
export function aStory(facts: Partial<ChildHistory> = {}): ChildHistory {
  return { checkIns: [], signs: [], declineResolvedOn: null, missed: [], calendar, ...facts }
}

/** A mood on each of the school days from the start; null where a child did not know or did not want to say. */
export function moods(told: readonly (number | null)[], faces: 3 | 5 = 5): ChildHistory {
  return aStory({ checkIns: told.map((mood, place) => checkIn(schoolDay(place), { mood, faces })) })
}

/** A small sign in what a child wrote. */
export function sign(day: string, family: Family, facts: Partial<LowSign> = {}): LowSign {
  return { day, family, at: new Date(`${day}T10:00:00Z`), isForLead: false, keptFrom: [], ...facts }
}

/** What one rule finds. */
export function findingOf(rules: readonly PatternRule[], id: string) {
  const rule = rules.find((each) => each.id === id)
  if (!rule) throw new Error(`there is no rule ${id}`)
  return (story: ChildHistory) => rule.find(story)
}
