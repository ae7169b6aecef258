import type { Grant } from '#app/access/grant.server.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { stepOf, type TapKey } from '../steps.ts'
import { moodOf, type SavedAnswers } from '../taps.ts'
import { saveAnswer, type SavedAnswer } from './save-answer.server.ts'

type Tap = { readonly checkInId: string; readonly key: TapKey; readonly value: readonly string[] }
type Told = { readonly kept: SavedAnswer; readonly saved: SavedAnswers }

/**
 * Keeps one tap of a check-in as an answer beside those from before, and gives what is answered now. "No worry today"
 * leaves nothing behind, unless it takes back what was tapped before.
 */
export async function saveTap(
  tx: Writer,
  { at, actor }: Grant,
  { checkInId, key, value, before }: Tap & { readonly before: SavedAnswers },
): Promise<Told> {
  const earlier = before.get(key)
  if (key === 'worry' && value.includes('no') && !earlier) return { kept: 'same', saved: before }
  const { activity, responseType, question } = stepOf(key)
  const score = key === 'feeling' ? moodOf(value) : null
  const answer = { checkInId, childId: actor.id, at, questionKey: key, questionText: question, activity, responseType }
  const kept = await saveAnswer(tx, { ...answer, value, score, before: earlier?.value })
  return { kept, saved: kept === 'same' ? before : new Map([...before, [key, { value, flags: [] }]]) }
}
