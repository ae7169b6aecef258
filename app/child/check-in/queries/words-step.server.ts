import type { Grant } from '#app/access/grant.server.ts'
import { paths } from '#app/web/paths.ts'
import type { PageMade } from '#app/access/request-context.ts'
import { lastCompleted } from './last-completed.server.ts'
import { myCheckIn } from './my-check-in.server.ts'
import { worryStep } from './worry-step.server.ts'

/**
 * What the page on which a child writes shows. Words that came back to it stay in sight although the check-in they belong
 * to is over: the child sends them from there, and they are told.
 */
export async function wordsStep(grant: Grant<'check-in.do'>, { sent, held }: PageMade) {
  if (sent === null && held === null) return worryStep(grant, 'worry-words')
  const current = await myCheckIn(grant)
  const isThere = current?.answered.has('feeling') && current.steps.some(({ key }) => key === 'worry-words')
  if (isThere) return worryStep(grant, 'worry-words')
  const last = await lastCompleted(grant)
  return { checkInId: last?.id ?? current?.id ?? '', back: paths.today }
}
