import type { Grant } from '#app/access/grant.server.ts'
import type { Writer } from '#db/tenants.server.ts'
import { savedAnswers } from '../queries/saved-answers.server.ts'
import { stepOf, type TapKey } from '../steps.ts'
import { moodOf } from '../taps.ts'
import { keepAnswer } from './keep-answer.server.ts'

type Tap = { readonly checkInId: string; readonly key: TapKey; readonly value: readonly string[] }

/** Keeps one tap of a check-in as an answer. "No worry today" leaves nothing behind, unless it takes back what was tapped before. */
export async function keepTap(tx: Writer, { at, actor }: Grant, { checkInId, key, value }: Tap) {
  const isNothing = key === 'worry' && value.includes('no') && !(await savedAnswers(tx, checkInId)).has(key)
  if (isNothing) return 'same'
  const { activity, responseType, question } = stepOf(key)
  return keepAnswer(tx, {
    checkInId,
    childId: actor.id,
    at,
    questionKey: key,
    questionText: question,
    activity,
    responseType,
    value,
    score: key === 'feeling' ? moodOf(value) : null,
  })
}
