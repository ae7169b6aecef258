import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { claimForm } from '#app/access/claim-form.server.ts'
import { crisisInReach } from '#app/access/scope.server.ts'
import { conflict } from '#app/web/http.ts'
import { crisisResponses } from '#db/schema/safeguarding/crisis.ts'
import type { Review } from '../forms.ts'
import type { FoundCrisis } from '../queries/find-crisis.server.ts'
import { whyNotReviewed } from '../review.ts'
import { reviewStep } from '../steps.ts'
import { saveAnswer } from './save-answer.server.ts'

/** A second person has looked at how a crisis was dealt with: never the one who closed it. */
export function reviewCrisis(grant: Grant<'crisis.run'>, crisis: FoundCrisis, review: Review): Promise<void> {
  const { at, actor } = grant
  const { found } = review
  return grant.change('crisis', crisis.id, async (tx, note) => {
    if (!(await claimForm(tx, grant, review))) {
      note({ after: { sentAgain: true } })
      return
    }
    const [reviewed] = await tx
      .update(crisisResponses)
      .set({ reviewedAt: at, reviewedBy: actor.id })
      .where(
        and(
          eq(crisisResponses.id, crisis.id),
          isNotNull(crisisResponses.closedAt),
          ne(crisisResponses.closedBy, actor.id),
          isNull(crisisResponses.reviewedAt),
          crisisInReach(grant),
        ),
      )
      .returning({ id: crisisResponses.id })
    if (!reviewed) throw conflict(whyNotReviewed(crisis) ?? 'Someone has just reviewed this.')
    await saveAnswer(tx, grant, { crisis, step: reviewStep, answer: { found } })
    note({ after: { reviewed: true } })
  })
}
