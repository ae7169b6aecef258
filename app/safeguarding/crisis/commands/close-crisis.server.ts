import { and, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { conflict } from '#app/web/http.ts'
import { crisisResponses, type CrisisOutcome } from '#db/schema/safeguarding/crisis.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { newest } from '../answers.ts'
import { answersOf } from '../queries/answers-of.server.ts'
import type { FoundCrisis } from '../queries/find-crisis.server.ts'
import { listedSteps, needsReason, unansweredSteps, whyNotClosed } from '../steps.ts'
import { reviewDue } from '../due.ts'
import { remindOfReviewLater } from './remind-later.server.ts'

type Closing = {
  readonly crisis: FoundCrisis
  readonly outcome: CrisisOutcome
  /** Why it is closed with steps that have no answer. */
  readonly unanswered: string | null
}

/**
 * Closes a crisis, as part of answering the last step. From now on a second person has five school days to look at it.
 * Where steps have no answer it takes a reason. Gives those steps, as they are listed.
 */
export async function closeCrisis(
  tx: Writer,
  grant: Grant<'crisis.run'>,
  { crisis, outcome, unanswered }: Closing,
): Promise<string | null> {
  const { at, actor, read } = grant
  const answers = await answersOf(grant, crisis)
  const answered = new Set(answers.map(({ step }) => step))
  const missing = whyNotClosed(answered, newest(answers, 5)?.answer['home'])
  if (missing !== null) throw conflict(missing.why)

  const without = unansweredSteps(answered)
  if (without.length > 0 && unanswered === null) throw conflict(needsReason(without))

  const calendar = await schoolCalendar(read)
  const runAt = reviewDue(calendar, at)
  const reviewDueOn = schoolDayOf(calendar, runAt)
  await tx
    .update(crisisResponses)
    .set({ closedAt: at, closedBy: actor.id, outcome, reviewDueOn })
    .where(and(eq(crisisResponses.id, crisis.id), isNull(crisisResponses.closedAt)))
  await remindOfReviewLater(tx, { responseId: crisis.id, level: 0 }, runAt)
  return without.length > 0 ? listedSteps(without) : null
}
