import type { Grant } from '#app/access/grant.server.ts'
import { reportDamage } from '#app/safeguarding/alerts/commands/report-damage.server.ts'
import { lengthOfTime } from '#app/words/length-of-time.ts'
import { damagedIn } from '../answers.ts'
import { responseMinutes } from '../response-minutes.ts'
import { nextStep } from '../steps.ts'
import { answersOf } from './answers-of.server.ts'
import { childsWords } from './childs-words.server.ts'
import { findCrisis } from './find-crisis.server.ts'
import { knownSince } from './known-since.server.ts'

/** A whole crisis on one page: every answer, and how long everything took. That it is read is on the record before it is. */
export async function readCrisis(grant: Grant<'crisis.run'>, responseId: string) {
  const crisis = await findCrisis(grant, responseId)
  const answers = await answersOf(grant, crisis)
  await reportDamage(grant, { childId: crisis.childId, ids: damagedIn(answers) })
  const said = await childsWords(grant, crisis)
  const { since } = await knownSince(grant, crisis.childId, crisis.from)
  await grant.recordReading('crisis', [responseId])
  const decided = answers.find(({ step, answer }) => step === 5 && answer['home'] !== 'not sure')
  const took = responseMinutes({
    known: since,
    started: crisis.startedAt,
    firstAnswer: answers[0]?.at ?? null,
    decided: decided?.at ?? null,
    closed: crisis.closedAt,
  })
  return {
    crisis,
    answers,
    said: said.map(({ id, words, when }) => ({ id, words, when })),
    took: took.map(({ what, minutes }) => ({ label: what, value: lengthOfTime(minutes) })),
    next: nextStep(new Set(answers.map(({ step }) => step))) ?? null,
  }
}
