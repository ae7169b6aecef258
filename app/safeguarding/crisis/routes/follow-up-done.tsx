import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import SentOn from '#app/web/sent-on.tsx'
import { finishFollowUp } from '../commands/finish-follow-up.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'crisis.run')
  return redirect(paths.crises)
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'crisis.run')
  const { followUpId } = partsOf(paths.followUpDone, args.params)
  await finishFollowUp(grant, followUpId)
  return redirect(savedAt(paths.crises, 'follow-up-done'))
}

export default SentOn
