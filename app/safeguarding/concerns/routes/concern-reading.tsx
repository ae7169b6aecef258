import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import SentOn from '#app/web/sent-on.tsx'
import { markConcernRead } from '../commands/mark-concern-read.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'concern.decide')
  return redirect(href(paths.concern, partsOf(paths.concernReading, args.params)))
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'concern.decide')
  const { concernId } = partsOf(paths.concernReading, args.params)
  await markConcernRead(grant, concernId)
  return redirect(savedAt(href(paths.concern, { concernId }), 'concern-read'))
}

export default SentOn
