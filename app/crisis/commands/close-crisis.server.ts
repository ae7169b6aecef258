import { and, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/calendar/rules.ts'
import { schoolDaysLater } from '#app/calendar/soon-enough.ts'
import { conflict } from '#app/http.ts'
import { crisisResponses, type CrisisOutcome } from '#db/schema/crisis.ts'
import type { Writer } from '#db/tenants.server.ts'
import { newest } from '../answers.ts'
import { answersOf } from '../queries/answers-of.server.ts'
import type { FoundCrisis } from '../queries/find-crisis.server.ts'
import { whyNotClosed } from '../steps.ts'
import { remindOfReviewLater } from './remind-later.server.ts'

const daysToReview = 5

/** Closes a crisis, as part of answering the last step. From now on a second person has five school days to look at it. */
export async function closeCrisis(
  tx: Writer,
  grant: Grant<'crisis.run'>,
  { crisis, outcome }: { readonly crisis: FoundCrisis; readonly outcome: CrisisOutcome },
): Promise<void> {
  const { at, actor, read } = grant
  const answers = await answersOf(grant, crisis)
  const answered = new Set(answers.map(({ step }) => step))
  const missing = whyNotClosed(answered, newest(answers, 5)?.answer['home'])
  if (missing !== null) throw conflict(missing.why)

  const calendar = await schoolCalendar(read)
  const runAt = schoolDaysLater(calendar, at, daysToReview)
  const reviewDueOn = schoolDayOf(calendar, runAt)
  await tx
    .update(crisisResponses)
    .set({ closedAt: at, closedBy: actor.id, outcome, reviewDueOn })
    .where(and(eq(crisisResponses.id, crisis.id), isNull(crisisResponses.closedAt)))
  await remindOfReviewLater(tx, { responseId: crisis.id, level: 0 }, runAt)
}
