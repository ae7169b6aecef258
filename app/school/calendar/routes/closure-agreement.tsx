import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import { agreeToClosure } from '../commands/decide-closure.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import SentOn from '#app/web/sent-on.tsx'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'calendar.agree')
  return redirect(paths.longClosures)
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'calendar.agree')
  const { proposalId } = partsOf(paths.closureAgreement, args.params)
  const days = await agreeToClosure(grant, proposalId)
  return redirect(savedAt(paths.longClosures, 'closure-agreed', days))
}

export default SentOn
