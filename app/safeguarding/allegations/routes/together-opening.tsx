import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import SentOn from '#app/web/sent-on.tsx'
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
