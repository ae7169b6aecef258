import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import SentOn from '#app/web/sent-on.tsx'
import { endMyOtherSessions } from '../commands/end-my-other-sessions.server.ts'
import { thisSession } from '../this-session.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'own-account.manage')
  return redirect(paths.mySessions)
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'own-account.manage')
  await endMyOtherSessions(grant, thisSession(args))
  return redirect(savedAt(paths.mySessions, 'sessions-ended'))
}

export default SentOn
