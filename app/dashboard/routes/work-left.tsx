import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/handle.ts'
import { partsOf } from '#app/href.ts'
import { leaveWork } from '#app/jobs/leave-work.server.ts'
import { paths } from '#app/paths.ts'
import { savedAt } from '#app/saved.ts'
import SentOn from '#app/sent-on.tsx'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'work.manage')
  return redirect(paths.failedWork)
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'work.manage')
  const { jobId } = partsOf(paths.workLeft, args.params)
  await leaveWork(grant, jobId)
  return redirect(savedAt(paths.failedWork, 'work-sorted'))
}

export default SentOn
