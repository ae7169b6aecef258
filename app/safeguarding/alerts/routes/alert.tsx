import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
import { authorize } from '#app/access/authorize.server.ts'
import { reach } from '#app/access/policy.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { numbersToRing } from '#app/school/staff/queries/numbers-to-ring.server.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { AlertCase } from '../components/alert-case.tsx'
import { NextActions } from '../components/next-actions.tsx'
import { alertHistory } from '../queries/alert-history.server.ts'
import { alertsBeside } from '../queries/alerts-of-child.server.ts'
import { nextAlert } from '../queries/next-alert.server.ts'
import { viewAlert } from '../queries/view-alert.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'An alert – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'alert.read')
  const { alertId } = partsOf(paths.alert, args.params)
  const briefing = await viewAlert(grant, alertId)
  const events = await alertHistory(grant, briefing.alert)
  const numbers = await numbersToRing(grant)
  const next = briefing.alert.state === 'unread' ? null : await nextAlert(grant, paths.alert)
  const beside = await alertsBeside(grant, briefing.alert)
  const isSafeguarder = reach(grant.actor.roles, 'file.read') !== undefined
  const frame = await staffShell(grant)
  return { frame, ...briefing, events, numbers, next, beside, isSafeguarder, token: newToken() }
}

export default function AlertPage() {
  const { frame, alert, events, token, isSafeguarder, ...briefing } = useLoaderData<typeof loader>()
  const { id: alertId, childId, firstName } = alert
  return (
    <StaffPage {...frame} title={`Alert: ${alert.child}`} script={checkOnScript}>
      <AlertCase
        {...briefing}
        alert={alert}
        events={events}
        token={token}
        ways={{
          earlier: paths.alert,
          naming: paths.naming,
          alertNaming: href(paths.alertNaming, { alertId }),
          taking: href(paths.acknowledgement, { alertId }),
          note: href(paths.note, { alertId }),
          reading: paths.worryReading,
          resolution: href(paths.resolution, { alertId }),
          ...(alert.reachesChild ? { going: href(paths.checkOn, { alertId }) } : {}),
        }}
      />
      {alert.reachesChild ? (
        <NextActions childId={childId} firstName={firstName} from={{ alert: alertId }} isSafeguarder={isSafeguarder} />
      ) : null}
    </StaffPage>
  )
}
