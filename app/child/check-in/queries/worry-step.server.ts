import { redirect } from '@remix-run/node'
import type { Grant } from '#app/access/grant.server.ts'
import { paths } from '#app/web/paths.ts'
import { neighbours, nextPath, type StepKey } from '../steps.ts'
import { findMyCheckIn } from './find-my-check-in.server.ts'

/** What a page about a worry shows: its check-in, the page before, and what was picked. A child who is not there yet goes on where they are. */
export async function worryStep(grant: Grant<'check-in.do'>, key: StepKey) {
  const { id, steps, answered, shown, yearGroup, toChoose } = await findMyCheckIn(grant)
  if (!answered.has('feeling')) throw redirect(paths.feeling)
  if (!steps.some((step) => step.key === key)) throw redirect(nextPath(steps, answered))
  const [picked = null] = shown.get(key) ?? []
  return { checkInId: id, back: neighbours(steps, key).before, picked, shown, yearGroup, toChoose }
}
