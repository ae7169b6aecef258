import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/handle.ts'
import { partsOf } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { savedAt } from '#app/saved.ts'
import SentOn from '#app/sent-on.tsx'
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
