import { eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { crisisAnswers } from '#db/schema/safeguarding/crisis.ts'
import { nextStep, placeAfter, type Step } from '../steps.ts'

type Given = { readonly step: Step; readonly values: Readonly<Record<string, unknown>> }

/** The page to go on with in a crisis found in reach: after an answer, or for whoever comes to it. */
export async function nextCrisisPath(
  { read }: Grant<'crisis.run'>,
  responseId: string,
  given?: Given,
): Promise<string> {
  const rows = await read
    .selectDistinct({ step: crisisAnswers.step })
    .from(crisisAnswers)
    .where(eq(crisisAnswers.responseId, responseId))
  const answered = new Set(rows.map(({ step }) => step))
  const step = given ? placeAfter(given.step, given.values, answered) : nextStep(answered)
  if (step === undefined || given?.step === 10) return href(paths.crisis, { responseId })
  return href(paths.crisisStep, { responseId, step: `${step}` })
}
