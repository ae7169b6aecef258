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

const skipped = z.array(z.string()).optional().transform(Boolean)

export function feelingForm(faceSet: FaceSet) {
  const moods = faceSets[faceSet].map(String)
  return z.object({ feeling: choice([...moods, ...otherFeelings], 'Choose how you feel') })
}

export function wordsForm(families: readonly FeelingWords[]) {
  return z
    .object({
      words: choices(
        families.flatMap(({ words }) => words),
        { most: mostWords, tooMany: 'Choose three words or fewer', wrong: 'Choose words from the list' },
      ),
      skip: skipped,
    })
    .refine(({ words, skip }) => skip || words.length > 0, { path: ['words'], message: 'Choose a word, or tap Skip' })
}

export const aboutForm = z
  .object({ about: optionalChoice(feelingTopics, 'Choose one of the pictures'), skip: skipped })
  .refine(({ about, skip }) => skip || about !== null, { path: ['about'], message: 'Choose one, or tap Skip' })

export const helperForm = z
  .object({ helper: optionalChoice(canTellAnswers, 'Choose yes, not sure or no'), skip: skipped })
  .refine(({ helper, skip }) => skip || helper !== null, { path: ['helper'], message: 'Choose one, or tap Skip' })

/** How long what a child writes may be, in letters as a person counts them. */
export const mostLetters = 2000

/** The worry box. The grown-up asked for is one of those the school named, or whoever is there. */
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
