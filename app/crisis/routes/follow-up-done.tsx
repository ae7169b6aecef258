import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/handle.ts'
import { partsOf } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { savedAt } from '#app/saved.ts'
import SentOn from '#app/sent-on.tsx'
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
