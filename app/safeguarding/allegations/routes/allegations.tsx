import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { AlertTable } from '#app/safeguarding/alerts/components/alert-table.tsx'
import { openAlerts } from '#app/safeguarding/alerts/queries/open-alerts.server.ts'
import { AllegationSteps } from '#app/safeguarding/concerns/components/allegation-steps.tsx'
import { WaitingConcernTable } from '#app/safeguarding/concerns/components/waiting-concern-table.tsx'
import { waitingConcerns } from '#app/safeguarding/concerns/queries/waiting-concerns.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { failedJobs } from '#app/jobs/failed-jobs.server.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { FailedTasks } from '#app/school/staff/components/failed-tasks.tsx'
import { numbersToRing } from '#app/school/staff/queries/numbers-to-ring.server.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { ReadTable } from '#app/safeguarding/worries/components/read-table.tsx'
import { WorryTable } from '#app/safeguarding/worries/components/worry-table.tsx'
import { worryList } from '#app/safeguarding/worries/queries/worry-list.server.ts'
import { SentOnTo } from '../components/sent-on-to.tsx'
import { sentTo } from '../queries/sent-to.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'About grown-ups at the school – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'allegation.read')
  const alerts = await openAlerts(grant)
  const concerns = await waitingConcerns(grant)
  const unread = await worryList(grant, { which: 'unread' })
  const read = await worryList(grant, { which: 'read' })
  await grant.recordList('allegations', { alert: alerts, concern: concerns, worry: [...unread, ...read] })
  const frame = await staffShell(grant, paths.allegations)
  return {
    frame,
    numbers: await numbersToRing(grant),
    sent: await sentTo(grant, args),
    failed: (await failedJobs(grant)).length,
    alerts,
    concerns,
    unread,
    read,
  }
}

export default function AllegationsPage() {
  const { frame, sent, failed, numbers, alerts, concerns, unread, read } = useLoaderData<typeof loader>()
  const waiting = alerts.length + concerns.length + unread.length
  return (
    <StaffPage {...frame} title="About grown-ups at the school" script={checkOnScript}>
      <SentOnTo sent={sent} />
      <FailedTasks many={failed} />
      {waiting > 0 ? (
        <AllegationSteps numbers={numbers} />
      ) : (
        <EmptyState title="Nothing is waiting.">
          <p>
            Anything that may be about a grown-up at the school comes here and to nobody else, with what to do first.
          </p>
        </EmptyState>
      )}
      {alerts.length > 0 ? <AlertTable caption={`Alerts: ${alerts.length}`} alerts={alerts} /> : null}
      {unread.length > 0 ? (
        <WorryTable caption={`Not read yet (${unread.length})`} worries={unread} path={paths.headWorry} />
      ) : null}
      {concerns.length > 0 ? (
        <WaitingConcernTable caption={`Concerns: ${concerns.length}`} concerns={concerns} path={paths.allegation} />
      ) : null}
      <p>
        <a href={paths.decidedAllegations}>What is decided</a>
      </p>
      {read.length > 0 ? <ReadTable caption={`Read: ${read.length}`} worries={read} path={paths.headWorry} /> : null}
    </StaffPage>
  )
}
