import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/handle.ts'
import { partsOf } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { savedAt } from '#app/saved.ts'
import SentOn from '#app/sent-on.tsx'
import { answerCheckOn } from '../commands/answer-check-on.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'check-on.answer')
  return redirect(paths.checkOns)
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'check-on.answer')
  const { alertId } = partsOf(paths.checkOn, args.params)
  await answerCheckOn(grant, alertId)
  return redirect(savedAt(paths.checkOns, 'gone-to-child'))
}

export default SentOn
