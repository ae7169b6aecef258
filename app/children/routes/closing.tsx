import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/handle.ts'
import { href, partsOf } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { savedAt } from '#app/saved.ts'
import SentOn from '#app/sent-on.tsx'
import { closeClass } from '../commands/close-class.server.ts'
import { findClass } from '../queries/find-class.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'class.open')
  return redirect(href(paths.classToday, partsOf(paths.closing, args.params)))
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'class.open')
  const { classId } = partsOf(paths.closing, args.params)
  const schoolClass = await findClass(grant, classId)
  await closeClass(grant, schoolClass.id)
  return redirect(savedAt(href(paths.classToday, { classId }), 'class-closed'))
}

export default SentOn
