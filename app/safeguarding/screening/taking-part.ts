import { dayName } from '#app/school-time/words.ts'
import type { Activity } from '#db/schema/child/check-in.ts'
import { last } from './moods.ts'
import { daysOf, type PatternFound, type PatternRule, type ChildHistory } from './child-history.ts'

const pages: Readonly<Record<Activity, string>> = {
  mood_wheel: 'the faces',
  emotion_wheel: 'the feelings words',
  reflection_question: 'the page “What is it about?”',
  worry_space: 'the worry box',
  garden_activity: 'the garden',
}

function notOnDays(days: readonly string[], most: number): PatternFound | null {
  const missed = last(most, days)
  if (missed.length === 0) return null
  return {
    severity: most < 10 ? 'low' : 'medium',
    reason: `Their class checked in on ${most} school days and they finished none, though nobody marked them absent.`,
    facts: missed.map(dayName),
    days: { from: missed[0] ?? '', through: missed.at(-1) ?? '' },
  }
}

function leftAtOnePage({ checkIns }: ChildHistory): PatternFound | null {
  const started = last(5, checkIns)
  const left = started.filter(({ leftAt }) => leftAt !== null)
  const page = left.find(({ leftAt }) => left.filter((other) => other.leftAt === leftAt).length >= 3)?.leftAt
  if (!page) return null
  const there = left.filter(({ leftAt }) => leftAt === page)
  return {
    severity: 'low',
    reason: `Perhaps one page is hard for them: they stopped at ${pages[page]} ${there.length} of the last 5 times.`,
    facts: there.map(({ day }) => `${dayName(day)}: stopped at ${pages[page]}`),
    days: daysOf(there),
  }
}

function quickAndTheSame({ checkIns }: ChildHistory): PatternFound | null {
  const [first, ...others] = last(
    8,
    checkIns.filter(({ isCompleted }) => isCompleted),
  )
  if (!first) return null
  const all = [first, ...others]
  if (all.some(({ seconds, tapped }) => seconds === null || seconds >= 8 || tapped !== first.tapped)) return null
  return {
    severity: 'low',
    reason: 'May be clicking through: a check-in on paper or aloud might suit them better.',
    facts: all.map(({ day, seconds }) => `${dayName(day)}: the same answers, in ${seconds} seconds`),
    days: daysOf(all),
  }
}

/** Rules that notice when check-ins do not work for a child. They say nothing of how the child is. */
export const takingPartRules: readonly PatternRule[] = [
  { id: 'EN-1', find: ({ missed }) => (missed.length < 10 ? notOnDays(missed, 5) : null) },
  { id: 'EN-2', find: ({ missed }) => notOnDays(missed, 10) },
  { id: 'EN-3', find: leftAtOnePage },
  { id: 'WD-8', find: quickAndTheSame },
]
