import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/handle.ts'
import { partsOf } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { savedAt } from '#app/saved.ts'
import SentOn from '#app/sent-on.tsx'
import { endMySession } from '../commands/end-my-session.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'own-account.manage')
  return redirect(paths.mySessions)
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'own-account.manage')
  const { sessionId } = partsOf(paths.endSession, args.params)
  await endMySession(grant, sessionId)
  return redirect(savedAt(paths.mySessions, 'session-ended'))
}

export default SentOn
