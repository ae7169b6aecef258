import type { Grant } from '#app/access/grant.server.ts'
import { paths } from '#app/web/paths.ts'
import { myCheckIn } from '../queries/my-check-in.server.ts'
import { neighbours, type TapKey } from '../steps.ts'
import { answerQuestion } from './answer-question.server.ts'

type Given = {
  /** The check-in the page belonged to. */
  readonly checkIn: string
  readonly answer: string | null
  readonly chosenPersonId?: string | null
}

/** Keeps a tap about a worry and gives the page that comes next: after the last question the one that says thank you. */
export async function answerAboutWorry(
  grant: Grant<'check-in.do'>,
  key: TapKey,
  { checkIn, answer, ...asked }: Given,
): Promise<string> {
  const current = await myCheckIn(grant, { key, answer })
  const after = current ? neighbours(current.steps, key).after : paths.allDone
  const value = answer === null ? [] : [answer]
  await answerQuestion(grant, checkIn, { key, value, isLast: after === paths.allDone, ...asked })
  return after
}
