import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { numbersToRing } from '#app/school/staff/queries/numbers-to-ring.server.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { AlertCase } from '#app/safeguarding/alerts/components/alert-case.tsx'
import { alertHistory } from '#app/safeguarding/alerts/queries/alert-history.server.ts'
import { alertsBeside } from '#app/safeguarding/alerts/queries/alerts-of-child.server.ts'
import { nextAlert } from '#app/safeguarding/alerts/queries/next-alert.server.ts'
import { viewAlert } from '#app/safeguarding/alerts/queries/view-alert.server.ts'
import { AccusedSent } from '../components/accused-sent.tsx'
import { HeadNextActions } from '../components/head-next-actions.tsx'
import { accusedSent } from '../queries/accused-sent.server.ts'
import { headNext } from '../queries/head-next.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'An alert – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'allegation.read')
  const { alertId } = partsOf(paths.headAlert, args.params)
  const briefing = await viewAlert(grant, alertId)
  const events = await alertHistory(grant, briefing.alert)
  const numbers = await numbersToRing(grant)
  const waiting = briefing.alert.state === 'unread' ? null : await nextAlert(grant, paths.headAlert)
  const worryIds = briefing.worries.filter(({ isHeads }) => isHeads).map(({ id }) => id)
  const next = await headNext(grant, worryIds)
  return {
    frame: await staffShell(grant),
    ...briefing,
    sent: briefing.alert.state === 'resolved' ? [] : await accusedSent(grant, briefing.alert),
    beside: await alertsBeside(grant, briefing.alert),
    events,
    numbers,
    waiting,
    next,
    token: newToken(),
  }
}

export default function AlertPage() {
  const { frame, alert, events, token, next, waiting, sent, ...briefing } = useLoaderData<typeof loader>()
  const { id: alertId, childId, firstName } = alert
  return (
    <StaffPage {...frame} title={`Alert: ${alert.child}`} script={checkOnScript}>
      <AccusedSent firstName={firstName} sent={sent} />
      <AlertCase
        {...briefing}
        alert={alert}
        next={waiting}
        events={events}
        token={token}
        ways={{
          earlier: paths.headAlert,
          naming: paths.headNaming,
          alertNaming: href(paths.headAlertNaming, { alertId }),
          taking: href(paths.headAcknowledgement, { alertId }),
          note: href(paths.headNote, { alertId }),
          reading: paths.headWorryReading,
          resolution: href(paths.headResolution, { alertId }),
        }}
      />
      <HeadNextActions childId={childId} firstName={firstName} next={next} />
    </StaffPage>
  )
}
