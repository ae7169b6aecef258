import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import SentOn from '#app/web/sent-on.tsx'
import { startCheckIn } from '../commands/start-check-in.server.ts'
import { findMyCheckIn } from '../queries/find-my-check-in.server.ts'
import { nextPath } from '../steps.ts'

export const handle = { look: 'child' } satisfies PageHandle

/** Goes on where the child stopped. */
export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const { steps, answered } = await findMyCheckIn(grant)
  return redirect(nextPath(steps, answered))
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'check-in.do', { inTime: true })
  await startCheckIn(grant)
  return loader(args)
}

export default SentOn
