import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/handle.ts'
import { href, partsOf } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { savedAt } from '#app/saved.ts'
import SentOn from '#app/sent-on.tsx'
import { openTogether } from '../commands/open-together.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'together.open')
  return redirect(paths.together)
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'together.open')
  const { openingId } = partsOf(paths.togetherOpening, args.params)
  const came = await openTogether(grant, openingId)
  return redirect(
    came === 'open' ? href(paths.togetherRecord, { openingId }) : savedAt(paths.together, 'opened-together'),
  )
}

export default SentOn
