import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { reach } from '#app/access/policy.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { failedJobs } from '#app/jobs/failed-jobs.server.ts'
import { inWords } from '#app/jobs/job-words.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { FailedWork } from '../components/failed-work.tsx'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Failed tasks – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'work.manage')
  const calendar = await schoolCalendar(grant.read)
  const givenUp = await failedJobs(grant)
  return {
    frame: await staffShell(grant, paths.desk),
    back: reach(grant.actor.roles, 'desk.read') ? ('desk' as const) : ('head' as const),
    work: givenUp.map(({ id, kind, at, error }) => ({
      id,
      what: inWords(kind),
      when: at && momentWords(calendar, grant.at, at),
      error,
    })),
  }
}

export default function FailedWorkPage() {
  const { frame, back, work } = useLoaderData<typeof loader>()
  return (
    <StaffPage {...frame} title="Failed tasks" script={checkOnScript}>
      {work.length > 0 ? (
        <>
          <p className="text-lead font-bold">Try each one again. If it fails again, ask the office to look into it.</p>
          <p>
            Anything about a child also has its own urgent alert{' '}
            {back === 'desk' ? 'on the desk' : 'on your list About grown-ups'}.
          </p>
          <FailedWork work={work} />
        </>
      ) : (
        <EmptyState title="Nothing has failed.">
          <p>Tasks that The Lift tried several times and could not do appear here.</p>
        </EmptyState>
      )}
      <p>
        {back === 'desk' ? (
          <a href={paths.desk}>Back to the desk</a>
        ) : (
          <a href={paths.allegations}>Back to About grown-ups</a>
        )}
      </p>
    </StaffPage>
  )
}
