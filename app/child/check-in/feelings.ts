import type { YearGroup } from '#db/schema/school/children.ts'

/** Faces a child chooses from, as places on the scale from 1 to 5: three up to Year 2, five from Year 3. */
export const faceSets = { 3: [1, 3, 5], 5: [1, 2, 3, 4, 5] } as const
export type FaceSet = keyof typeof faceSets

/** Answers that are as good as a face, and are never scored. */
export const otherFeelings = ['do-not-know', 'do-not-want-to-say'] as const

const bands = { R: 0, '1': 1, '2': 1, '3': 2, '4': 2, '5': 3, '6': 3 } as const satisfies Record<YearGroup, number>

/** Feelings words by family, in four lists: Reception's own, then what Years 1–2, 3–4 and 5–6 add. */
const families = [
  {
    family: 'happy',
    words: [
      ['happy'],
      ['happy', 'excited'],
      ['proud', 'calm', 'thankful'],
      ['hopeful', 'confident', 'content', 'cheerful'],
    ],
  },
  {
    family: 'sad',
    words: [
      ['sad'],
      ['sad', 'lonely'],
      ['disappointed', 'left out', 'hurt inside'],
      ['hopeless', 'ashamed', 'homesick', 'gloomy'],
    ],
  },
  {
    family: 'cross',
    words: [['cross'], ['cross', 'grumpy'], ['annoyed', 'jealous', 'unfair'], ['frustrated', 'furious', 'resentful']],
  },
  {
    family: 'scared',
    words: [
      ['scared'],
      ['scared', 'worried'],
      ['nervous', 'shy', 'unsafe'],
      ['anxious', 'panicky', 'threatened', 'overwhelmed'],
    ],
  },
  { family: 'tired', words: [['sleepy'], ['tired', 'poorly'], ['bored', 'wobbly'], ['exhausted', 'numb', 'stressed']] },
  {
    family: 'mixed',
    words: [['I don’t know'], ['mixed up'], ['confused', 'surprised'], ['embarrassed', 'guilty', 'torn']],
  },
] as const

type Family = (typeof families)[number]['family']
/** Feelings of one kind, as a child of some year knows them. */
export type FeelingWords = { readonly family: Family; readonly words: readonly string[] }

export const faceSetFor = (yearGroup: YearGroup): FaceSet => (bands[yearGroup] < 2 ? 3 : 5)

/** The family of words that belongs to how a child says they feel, where it has one of its own. */
const familyOf: Readonly<Partial<Record<string, Family>>> = {
  '1': 'sad',
  '2': 'sad',
  '4': 'happy',
  '5': 'happy',
  'do-not-know': 'mixed',
}

/**
 * The feelings words a child of this year knows, family by family: that of the face they chose first, and the happy words
 * last for whoever is sad.
 */
export function feelingWordsFor(yearGroup: YearGroup, feeling?: string): FeelingWords[] {
  const band = bands[yearGroup]
  const own = familyOf[feeling ?? '']
  const placeOf = (family: Family) => (family === own ? 0 : own === 'sad' && family === 'happy' ? 2 : 1)
  return families
    .map(({ family, words }): FeelingWords => {
      const [reception, infants, lower, upper] = words
      if (band === 0) return { family, words: reception }
      return { family, words: [...infants, ...(band > 1 ? lower : []), ...(band > 2 ? upper : [])] }
    })
    .toSorted((one, other) => placeOf(one.family) - placeOf(other.family))
}

/** How many feelings words may be chosen at once. */
export const mostWords = 3

/** What a feeling may be about. */
export const feelingTopics = [
  'home',
  'school',
  'friends',
  'online',
  'my body',
  'someone else',
  'something else',
] as const

/** Answers to "Is there a grown-up at school you can tell things to?" */
export const canTellAnswers = ['yes', 'not sure', 'no'] as const
