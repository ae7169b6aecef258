import { z } from 'zod'
import { choice, choices, identifier, optionalChoice, optionalText } from '#app/forms/fields.ts'
import { safeties, worrySizes, worryTopics, worryWants } from '#db/schema/worries.ts'
import {
  canTellAnswers,
  faceSets,
  feelingTopics,
  mostWords,
  otherFeelings,
  type FaceSet,
  type FeelingWords,
} from './feelings.ts'

export function feelingForm(faceSet: FaceSet) {
  const moods = faceSets[faceSet].map(String)
  return z.object({ feeling: choice([...moods, ...otherFeelings], 'Choose how you feel') })
}

/** The words chosen; nothing when the question was passed over. */
export function wordsForm(families: readonly FeelingWords[]) {
  const words = choices(
    families.flatMap((family) => family.words),
    { most: mostWords, tooMany: 'Choose three words or fewer', wrong: 'Choose words from the list' },
  )
  return skippable(
    'words',
    words.refine((chosen) => chosen.length > 0, 'Choose a word, or tap Skip'),
  )
}

export const aboutForm = skippable('about', choice(feelingTopics, 'Choose one, or tap Skip'))
export const helperForm = skippable('helper', choice(canTellAnswers, 'Choose one, or tap Skip'))

/** One question that may be passed over. Skip is the way out of a mistake too, so it is read before the answer. */
function skippable<S extends z.ZodType>(name: string, answer: S) {
  return z.looseObject({ skip: z.unknown().optional() }).transform((fields, context): z.infer<S> | null => {
    if (fields.skip !== undefined) return null
    const reading = answer.safeParse(fields[name])
    if (reading.success) return reading.data
    for (const { message } of reading.error.issues) context.addIssue({ code: 'custom', path: [name], message })
    return z.NEVER
  })
}

/** How long what a child writes may be, in letters as a person counts them. */
export const mostLetters = 2000

/** The worry box: all of it may be left alone. The grown-up asked for is one of those the school named, or whoever is there. */
export function worryForm(people: readonly string[]) {
  return z.object({
    checkIn: identifier('This page is out of date. Go back to Today.'),
    topic: optionalChoice(worryTopics, 'Choose what it is about'),
    size: optionalChoice(worrySizes, 'Choose how big it is'),
    want: optionalChoice(worryWants, 'Choose what you want'),
    safe: optionalChoice(safeties, 'Choose yes, not sure or no'),
    words: optionalText({
      most: mostLetters,
      tooLong: `Write ${mostLetters.toLocaleString('en-GB')} letters or fewer`,
    }),
    person: optionalChoice([...people, 'anyone'], 'Choose a grown-up from the list'),
  })
}
export type WorryAnswers = z.infer<ReturnType<typeof worryForm>>
