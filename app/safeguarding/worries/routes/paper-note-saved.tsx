import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readersNow } from '#app/safeguarding/escalation/queries/readers-now.server.ts'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { Notice } from '#app/ui/staff/notice.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Saved – The Lift' }]

/** Says the same whatever was written, so that nobody can tell from it whose it is now. */
export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'worry.note')
  return { frame: await staffShell(grant, paths.worries), readers: await readersNow(grant) }
}

export default function PaperNoteKeptPage() {
  const { frame, readers } = useLoaderData<typeof loader>()
  return (
    <StaffPage {...frame} title="What the child said is saved" script={checkOnScript}>
      <Notice kind="done">
        <p>Someone else will read it before school closes.</p>
      </Notice>
      <p className="font-bold">
        Are you worried about the child right now? Go to {readers.lead} straight away. If it is about a grown-up at the
        school, go to {readers.head}.
      </p>
      <p>
        Tell the child you have passed it on, and don’t promise anything else. If there is a paper note, keep it for
        whoever reads this.
      </p>
      <p>
        <a href={paths.worries}>Back to worries</a>
      </p>
      <p>
        <a href={paths.paperNote}>Record something else</a>
      </p>
    </StaffPage>
  )
}
