import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import SentOn from '#app/web/sent-on.tsx'
import { takeBackTurn } from '../commands/take-back-turn.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'duty.read')
  return redirect(paths.duty)
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'duty.manage')
  const { turnId } = partsOf(paths.turnTakingBack, args.params)
  const day = await takeBackTurn(grant, turnId)
  return redirect(savedAt(paths.duty, 'duty-removed', { first: day, last: day }))
}

export default SentOn
