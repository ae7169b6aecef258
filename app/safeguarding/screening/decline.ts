import { schoolDaysBetween } from '#app/school-time/rules.ts'
import { dayName } from '#app/school-time/words.ts'
import { baselineOf } from './baseline.ts'
import { before, last, moodInWords, moodsOf, sumOf, type FiveFaceMood, type ThreeFaceMood } from './moods.ts'
import { daysOf, type PatternFound, type PatternRule, type ChildHistory } from './child-history.ts'

type Mood = FiveFaceMood | ThreeFaceMood
const saddest = (moods: readonly Mood[]) => moods.filter(({ mood }) => mood === 1)

function lastAllSaddest({ checkIns }: ChildHistory): PatternFound | null {
  const told = moodsOf(checkIns)
  const moods: readonly Mood[] = told.faces === 5 ? last(3, told.moods) : last(4, told.moods)
  if (moods.length === 0 || saddest(moods).length < moods.length) return null
  const times = told.faces === 5 ? 'three' : 'four'
  const reason = `They chose the saddest face the last ${times} times.`
  return { severity: 'high', reason, facts: moods.map(moodInWords), days: daysOf(moods) }
}

function fiveFacesLow({ checkIns, calendar }: ChildHistory): PatternFound | null {
  const told = moodsOf(checkIns)
  if (told.faces === 3) return null
  const moods = last(3, told.moods)
  const days = daysOf(moods)
  if (moods.length === 0 || moods.some(({ mood }) => mood > 2)) return null
  // Ten school days, the first and the last among them.
  if (schoolDaysBetween(calendar, days.from, days.through) > 9) return null
  const reason = 'They chose one of the two saddest faces the last three times.'
  return { severity: 'medium', reason, facts: moods.map(moodInWords), days }
}

function threeFacesLow({ checkIns }: ChildHistory): PatternFound | null {
  const told = moodsOf(checkIns)
  if (told.faces === 5) return null
  const moods = last(5, told.moods)
  if (saddest(moods).length < 4) return null
  const reason = 'They chose the saddest face four of the last five times.'
  return { severity: 'medium', reason, facts: moods.map(moodInWords), days: daysOf(moods) }
}

function fall({ checkIns, calendar }: ChildHistory): PatternFound | null {
  const told = moodsOf(checkIns)
  // Young children choose the outermost faces: a fall on three faces says little.
  if (told.faces === 3) return null
  const moods = last(3, told.moods)
  const days = daysOf(moods)
  const sum = sumOf(moods)
  if (moods.length === 0 || sum > 9) return null
  const usual = baselineOf(before(3, told.moods), days.through, calendar)
  if (usual === null || sum > 3 * (usual - 1.25)) return null
  const isFar = sum <= 3 * (usual - 2)
  const reason = `They feel ${isFar ? 'much ' : ''}lower than usual for them.`
  const facts = [`usual for them: ${usual} of 5`, ...moods.map(moodInWords)]
  return { severity: isFar ? 'high' : 'medium', reason, facts, days }
}

function saddestWithMore({ checkIns }: ChildHistory): PatternFound | null {
  const latest = checkIns.findLast(({ isCompleted }) => isCompleted)
  if (latest?.mood !== 1 || (latest.noticed.length === 0 && !latest.wantsTalk)) return null
  const chose = latest.noticed.length > 0 ? `the word ${latest.noticed.join(' and ')}` : null
  const asked = latest.wantsTalk ? 'the wish to talk to a grown-up today' : null
  const more = [chose, asked].filter((each) => each !== null).join(' and ')
  return {
    severity: latest.noticed.length > 0 ? 'high' : 'medium',
    reason: `They chose the saddest face, together with ${more}.`,
    facts: [
      `${dayName(latest.day)}: the saddest face`,
      ...latest.noticed.map((word) => `word: ${word}`),
      ...(asked ? [asked] : []),
    ],
    days: daysOf([latest]),
  }
}

/** Rules over moods that notice a child who feels worse than before, or low for long. */
export const declineRules: readonly PatternRule[] = [
  { id: 'WD-1', find: (story) => (lastAllSaddest(story) ? null : (fiveFacesLow(story) ?? threeFacesLow(story))) },
  { id: 'WD-1b', find: lastAllSaddest },
  { id: 'WD-2', find: fall },
  { id: 'WD-3', find: saddestWithMore },
]
