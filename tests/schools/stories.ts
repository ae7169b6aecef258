import { feelingTopics, type FeelingWords } from '#app/child/check-in/feelings.ts'
import { wordsToNotice } from '#app/safeguarding/screening/rules.ts'
import type { Seeded } from './seeded.ts'
import { passingWorry } from './passing-worries.ts'
import type { Telling } from './telling.ts'

/** A day in a child's story. */
export type StoryDay = {
  readonly chance: Seeded
  /** How far the story has got: 0 at its first day, 1 at its last. */
  readonly through: number
  readonly isLast: boolean
  /** Whether school is out for more than a week after this day. */
  readonly isBeforeHoliday: boolean
  readonly families: readonly FeelingWords[]
}
type Story = (day: StoryDay) => Telling | null

/** Words that always bring a grown-up. In these stories nobody comes upon them by chance. */
const alarming: readonly string[] = wordsToNotice

function wordsFor({ chance, families }: StoryDay, mood: number): string[] {
  const fitting = mood >= 4 ? ['happy'] : mood === 3 ? ['tired', 'mixed', 'happy'] : ['sad', 'cross', 'scared']
  const known = families.filter(({ family }) => fitting.includes(family)).flatMap(({ words }) => words)
  return chance.draw(
    known.filter((word) => !alarming.includes(word)),
    1 + chance.below(2),
  )
}

/** A usual check-in of somebody who feels about like this. */
function tell(day: StoryDay, mood: number, more: Partial<Telling> = {}): Telling {
  const { chance } = day
  const felt = Math.max(1, Math.min(5, Math.round(mood)))
  return {
    mood: chance.happens(3) ? null : felt,
    words: chance.happens(15) ? [] : wordsFor(day, felt),
    about: chance.happens(30) ? null : chance.pick(feelingTopics),
    canTell: chance.happens(88) ? 'yes' : 'not sure',
    seconds: 35 + chance.below(80),
    ...more,
  }
}

const sway = (chance: Seeded, by: number) => (chance.next() - 0.5) * 2 * by

/** On the last day some tell what they have to tell at the after-school club, when nobody reads it before the next morning. */
function afterSchool({ isLast }: StoryDay, at: string, worry: Telling['worry']): Partial<Telling> {
  return isLast && worry ? { at, worry } : {}
}

/** The stories children of these schools have, a telling for each day their class checks in, or nothing when they are away. */
export const stories = {
  steady: (day) => (day.chance.happens(5) ? null : tell(day, 4.2 + sway(day.chance, 0.9), passingWorry(day.chance))),
  'up and down': (day) =>
    day.chance.happens(7) ? null : tell(day, 3.3 + sway(day.chance, 2.2), passingWorry(day.chance)),
  quiet: (day) => (day.chance.happens(4) ? null : tell(day, 3.4 + sway(day.chance, 0.6), { words: [], about: null })),
  'leaves off': (day) => tell(day, 3.5 + sway(day.chance, 1), { leavesOff: day.chance.happens(60) }),
  'slowly sadder': (day) =>
    tell(
      day,
      4.6 - 3.4 * day.through + sway(day.chance, 0.4),
      afterSchool(day, '15:41', { topic: 'home', size: 'big' }),
    ),
  'getting better': (day) => tell(day, 1.6 + 3.2 * day.through + sway(day.chance, 0.4)),
  'clicks through': (day) => tell(day, 3, { mood: 3, words: [], about: null, canTell: 'yes', seconds: 5 }),
  'away lately': (day) => (day.through > 0.7 ? null : tell(day, 3.8 + sway(day.chance, 0.8))),
  'new here': (day) =>
    tell(day, 3 + sway(day.chance, 0.5), {
      canTell: 'not sure',
      ...afterSchool(day, '15:42', { words: 'i dont know where to sit at dinner', want: 'just read it' }),
    }),
  /** The worry that every rule misses: no word to notice, nothing tapped, at ten past three before the holiday. */
  'says it sideways': (day) =>
    tell(day, 3.2 + sway(day.chance, 0.7), {
      ...(day.isBeforeHoliday ? { at: '15:10', worry: { words: 'i wish it was always wednesday' } } : {}),
    }),
  'nobody to tell': (day) =>
    tell(day, 2.8 + sway(day.chance, 0.8), {
      canTell: 'no',
      ...afterSchool(day, '15:40', { topic: 'friends', size: 'middle', want: 'talk to me today' }),
    }),
} as const satisfies Readonly<Record<string, Story>>
export type StoryName = keyof typeof stories

/** The story of a child nobody has planned one for. */
export function usualStory(chance: Seeded): StoryName {
  if (chance.happens(62)) return 'steady'
  if (chance.happens(75)) return 'up and down'
  return chance.happens(75) ? 'quiet' : 'leaves off'
}
