import { before, last, moodInWords, moodsOf, sumOf } from './moods.ts'
import { daysOf, type PatternFound, type PatternRule, type ChildHistory } from './child-history.ts'

function fiveFacesUp({ checkIns }: ChildHistory): PatternFound | null {
  const told = moodsOf(checkIns)
  if (told.faces === 3) return null
  const now = last(5, told.moods)
  const then = last(10, before(5, told.moods))
  if (then.length === 0 || now.some(({ mood }) => mood < 3)) return null
  // The mean of five against the mean of ten, in whole numbers.
  if (2 * sumOf(now) < sumOf(then) + 10) return null
  const reason = 'They feel clearly better than they did before.'
  return { severity: 'low', reason, facts: now.map(moodInWords), days: daysOf(now) }
}

function threeFacesUp({ checkIns }: ChildHistory): PatternFound | null {
  const told = moodsOf(checkIns)
  if (told.faces === 5) return null
  const now = last(5, told.moods)
  const then = last(5, before(5, told.moods))
  if (now.filter(({ mood }) => mood === 5).length < 4) return null
  if (then.filter(({ mood }) => mood === 1).length < 3) return null
  const reason = 'They are choosing the happiest face again, after a sad time.'
  return { severity: 'low', reason, facts: now.map(moodInWords), days: daysOf(now) }
}

function wellAfterDecline({ checkIns, declineResolvedOn }: ChildHistory): PatternFound | null {
  if (declineResolvedOn === null) return null
  const told = moodsOf(checkIns)
  const since = [...told.moods].filter(({ day }) => day > declineResolvedOn)
  const moods = last(3, since)
  const [through] = last(1, moods)
  if (!through || moods.some(({ mood }) => mood < 4)) return null
  return {
    severity: 'low',
    reason: 'They have chosen happy faces three times in a row since the alert about feeling low was resolved.',
    facts: moods.map(moodInWords),
    // Said once of each decline, however long they stay well.
    days: { from: declineResolvedOn, through: through.day },
  }
}

/** Rules that notice when things go better for a child, so that somebody says so. */
export const goingBetterRules: readonly PatternRule[] = [
  { id: 'PC-1', find: (story) => fiveFacesUp(story) ?? threeFacesUp(story) },
  { id: 'PC-2', find: wellAfterDecline },
]
