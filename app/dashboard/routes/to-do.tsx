import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { AlertTable } from '#app/alerts/components/alert-table.tsx'
import { waitsForMe } from '#app/alerts/staff-words.ts'
import { openAlerts } from '#app/alerts/queries/open-alerts.server.ts'
import type { PageHandle } from '#app/handle.ts'
import { paths } from '#app/paths.ts'
import { checkOnScript } from '#app/people/check-on-script.ts'
import { staffFrame } from '#app/people/queries/staff-frame.server.ts'
import { worriesToRead } from '#app/people/queries/worries-to-read.server.ts'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { WorriesToRead } from '#app/worries/components/worries-to-read.tsx'
import { worriesShown } from '#app/worries/pages.ts'
import { worryList } from '#app/worries/queries/worry-list.server.ts'
import { toDoWords } from '../words.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'To do – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'alert.read')
  const alerts = await openAlerts(grant)
  const toRead = await worriesToRead(grant)
  const worries = await worryList(grant, { which: 'unread', most: worriesShown })
  await grant.recordList('to do', { alert: alerts, worry: worries })
  return { frame: await staffFrame(grant, paths.toDo), alerts, toRead, worries }
}

export default function ToDoPage() {
  const { frame, alerts, toRead, worries } = useLoaderData<typeof loader>()
  const unread = alerts.filter(waitsForMe).length
  return (
    <StaffPage {...frame} title="To do" script={checkOnScript}>
      <p className="text-lead font-bold">{toDoWords({ alerts: unread, worries: toRead })}</p>
      <WorriesToRead many={toRead} worries={worries} />
      {alerts.length > 0 ? <AlertTable caption="Alerts, the most serious first" alerts={alerts} /> : null}
      {alerts.length + worries.length === 0 ? (
        <EmptyState title="Nothing is waiting for you.">
          <p>When a child tells us something, or an alert is raised, it appears here with the time to act by.</p>
        </EmptyState>
      ) : null}
    </StaffPage>
  )
}
