import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import SentOn from '#app/web/sent-on.tsx'
import { putAway } from '../commands/put-away.server.ts'

export const handle = { look: 'child' } satisfies PageHandle

export const loader = () => redirect(paths.garden)

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'garden.tend')
  const { itemId } = partsOf(paths.putAway, args.params)
  await putAway(grant, itemId)
  return redirect(paths.garden)
}

export default SentOn
