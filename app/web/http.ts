import { errorPageWordsFor } from './error-page-words.ts'

/** There is no such thing, or it is out of this person's reach: the answer never says which. */
export function notFound(): Response {
  return refusal(404)
}

/** This person's role may not do this. */
export function forbidden(): Response {
  return refusal(403)
}

/** Too late: it is closed, full or already done. The sentence is shown as it is. */
export function conflict(sentence: string): Response {
  return refusal(409, sentence)
}

/** What is said where a page was made for one person and another is here now, by what became of what was typed. */
export const somebodyElseIsHere = {
  held: 'Somebody else is here now. Nothing was saved. What was written is kept for an hour for the person who wrote it.',
  'nothing in it': 'Somebody else is here now. Nothing was saved.',
  lost: 'Somebody else is here now. Nothing was saved. Go back to copy what was written.',
} as const

/** The page was made for somebody else: what it sends is nobody's here. */
export function somebodyElse(came: keyof typeof somebodyElseIsHere = 'nothing in it'): Response {
  return conflict(somebodyElseIsHere[came])
}

/** The school's database cannot be used just now. Asking again is safe: every form is. */
export function unavailable(): Response {
  return refusal(503)
}

/** What was sent did not come, or is more than can be taken. */
export function untaken(status: number): Response {
  return refusal(status)
}

function refusal(status: number, sentence = errorPageWordsFor(status).sentence): Response {
  return new Response(sentence, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
