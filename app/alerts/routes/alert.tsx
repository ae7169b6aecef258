import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/handle.ts'
import { href, partsOf } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { checkOnScript } from '#app/people/check-on-script.ts'
import { staffFrame } from '#app/people/queries/staff-frame.server.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { AcknowledgementForm } from '../components/acknowledgement-form.tsx'
import { Briefing } from '../components/briefing.tsx'
import { FirstSteps } from '../components/first-steps.tsx'
import { History } from '../components/history.tsx'
import { NoteForm } from '../components/note-form.tsx'
import { Standing } from '../components/standing.tsx'
import { alertHistory } from '../queries/alert-history.server.ts'
import { readAlert } from '../queries/read-alert.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'An alert – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'alert.read')
  const { alertId } = partsOf(paths.alert, args.params)
  const briefing = await readAlert(grant, alertId)
  const events = await alertHistory(grant, briefing.alert)
  return { frame: await staffFrame(grant), ...briefing, events, token: newToken() }
}

export default function AlertPage() {
  const { frame, alert, reasons, worries, earlier, events, token } = useLoaderData<typeof loader>()
  const { id: alertId, state } = alert
  const isTaken = state === 'acknowledged' || state === 'in_progress'
  return (
    <StaffPage {...frame} title={alert.child} script={checkOnScript}>
      <Standing alert={alert} />
      {earlier === null ? null : (
        <p>
          <a href={href(paths.alert, { alertId: earlier.id })}>Follows an earlier alert of {earlier.raisedOn}</a>
        </p>
      )}
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2 md:grid-rows-[auto_1fr] md:gap-x-8">
        {state === 'resolved' ? null : <FirstSteps alert={alert} />}
        <div className="md:col-start-2 md:row-start-1 md:row-span-2">
          <Briefing reasons={reasons} worries={worries} />
        </div>
        <div className="grid content-start gap-4 md:col-start-1">
          {state === 'unread' ? <AcknowledgementForm alertId={alertId} seen={alert.newestEvidence} /> : null}
          {isTaken ? <NoteForm alertId={alertId} token={token} /> : null}
          {isTaken ? (
            <p>
              <Button look="second" href={href(paths.resolution, { alertId })}>
                Resolve this alert
              </Button>
            </p>
          ) : null}
          <h2 className="text-part font-bold">What has happened</h2>
          <History events={events} />
        </div>
      </div>
      {alert.reachesChild ? (
        <p>
          <a href={href(paths.child, { childId: alert.childId })}>More about {alert.firstName}</a>
        </p>
      ) : null}
    </StaffPage>
  )
}
