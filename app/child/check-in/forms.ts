import { z } from 'zod'
import { choice, choices, formToken, identifier, optionalText } from '#app/forms/fields.ts'
import { safeties, worrySizes, worryTopics, worryWants } from '#db/schema/safeguarding/worries.ts'
import {
  canTellAnswers,
  faceSets,
  feelingTopics,
  mostWords,
  otherFeelings,
  type FaceSet,
  type FeelingWords,
} from './feelings.ts'

const skipField = { skip: z.unknown().optional() }

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
  return skippable('words', words)
}

export const aboutForm = skippable('about', choice(feelingTopics, 'Choose one, or tap Skip'))
export const helperForm = skippable('helper', choice(canTellAnswers, 'Choose one, or tap Skip'))

/**
 * One question that may be passed over: Next without an answer is the same as Skip. Skip is the way out of a mistake too, so
 * it is read before the answer.
 */
function skippable<S extends z.ZodType>(name: string, answer: S) {
  return z.looseObject(skipField).transform((fields, context) => {
    const given = fields[name]
    const isEmpty = given === undefined || (Array.isArray(given) && given.every((one) => one === ''))
    return isEmpty ? null : skippedOr(fields, { name, answer }, context)
  })
}

type Fields = Readonly<Record<string, unknown>>

function skippedOr<S extends z.ZodType>(
  fields: Fields,
  { name, answer }: { readonly name: string; readonly answer: S },
  context: z.RefinementCtx,
): z.infer<S> | null {
  if (fields.skip !== undefined) return null
  const reading = answer.safeParse(fields[name])
  if (reading.success) return reading.data
  for (const { message } of reading.error.issues) context.addIssue({ code: 'custom', path: [name], message })
  return z.NEVER
}

/** How long what a child writes may be, in letters as a person counts them. */
export const mostLetters = 2000

const ofCheckIn = { checkIn: identifier('This page is out of date. Go back to Today.') }

/** Whether there is something a grown-up should know. */
export const worryForm = z.object({ ...ofCheckIn, worry: choice(['yes', 'no'], 'Tap one of the two') })

/** One tap about a worry that may be passed over, on a page that says to which check-in it belongs. */
export function worryTapForm<const T extends readonly string[]>(options: T, missing: string) {
  return z.looseObject({ ...ofCheckIn, ...skipField }).transform(({ checkIn, ...fields }, context) => {
    const given = skippedOr(fields, { name: 'answer', answer: choice(options, missing) }, context)
    return { checkIn, answer: given }
  })
}

export const safeForm = worryTapForm(safeties, 'Tap yes, not sure or no')
export const worryTopicForm = worryTapForm(worryTopics, 'Tap one, or tap Skip')
export const worrySizeForm = worryTapForm(worrySizes, 'Tap one, or tap Skip')
export const worryWantForm = worryTapForm(worryWants, 'Tap one, or tap Skip')

/** Whom a child would like to tell: one of those the school named, or whoever is there. */
export function worryPersonForm(people: readonly string[]) {
  return worryTapForm([...people, 'anyone'], 'Choose a grown-up from the list')
}

/** What a child writes, if they want to. */
export const disclosedWordsForm = z.object({
  ...ofCheckIn,
  token: formToken,
  words: optionalText({
    most: mostLetters,
    tooLong: `Write ${mostLetters.toLocaleString('en-GB')} letters or fewer`,
  }),
})
export type DisclosedWords = z.infer<typeof disclosedWordsForm>
