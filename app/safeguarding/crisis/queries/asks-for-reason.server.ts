import type { Grant } from '#app/access/grant.server.ts'
import { newest } from '../answers.ts'
import type { StepAnswer } from '../step-forms.ts'
import { needsReason, unansweredSteps, whyNotClosed } from '../steps.ts'
import { answersOf } from './answers-of.server.ts'
import type { FoundCrisis } from './find-crisis.server.ts'

/** Which steps have no answer, where a crisis is to be closed without a reason for it; nothing where it may be, or not at all yet. */
export async function asksForReason(grant: Grant<'crisis.run'>, crisis: FoundCrisis, given: StepAnswer) {
  if (given.step !== 10 || given.values.unanswered !== null) return null
  const answers = await answersOf(grant, crisis)
  const answered = new Set(answers.map(({ step }) => step))
  const without = unansweredSteps(answered)
  if (without.length === 0 || whyNotClosed(answered, newest(answers, 5)?.answer['home']) !== null) return null
  return needsReason(without)
}
