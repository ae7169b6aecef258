import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { partsOf } from '#app/web/href.ts'
import { retryJob } from '#app/jobs/retry-job.server.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import SentOn from '#app/web/sent-on.tsx'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'work.manage')
  return redirect(paths.failedWork)
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'work.manage')
  const { jobId } = partsOf(paths.workAgain, args.params)
  await retryJob(grant, jobId)
  return redirect(savedAt(paths.failedWork, 'work-again'))
}

export default SentOn
