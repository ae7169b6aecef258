import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import SentOn from '#app/web/sent-on.tsx'
import { unlockChild } from '../commands/unlock-child.server.ts'
import { findChild } from '../queries/find-child.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'child.unlock')
  return redirect(href(paths.child, partsOf(paths.unlock, args.params)))
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'child.unlock')
  const { childId } = partsOf(paths.unlock, args.params)
  const { classId } = await findChild(grant, childId)
  await unlockChild(grant, childId)
  return redirect(savedAt(href(paths.classToday, { classId }), 'unlocked'))
}

export default SentOn
