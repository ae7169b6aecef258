import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { acknowledgeAlert } from '#app/safeguarding/alerts/commands/acknowledge-alert.server.ts'
import { AcknowledgementForm } from '#app/safeguarding/alerts/components/acknowledgement-form.tsx'
import { Briefing } from '#app/safeguarding/alerts/components/briefing.tsx'
import { AlertStatus } from '#app/safeguarding/alerts/components/alert-status.tsx'
import { acknowledgementForm } from '#app/safeguarding/alerts/forms.ts'
import { findAlert } from '#app/safeguarding/alerts/queries/find-alert.server.ts'
import { viewAlert } from '#app/safeguarding/alerts/queries/view-alert.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Pick up an alert – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'allegation.decide')
  const { alertId } = partsOf(paths.headAcknowledgement, args.params)
  return { frame: await staffShell(grant), ...(await viewAlert(grant, alertId)) }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'allegation.decide')
  const { alertId } = partsOf(paths.headAcknowledgement, args.params)
  await findAlert(grant, alertId)
  const form = await readForm(args.request, acknowledgementForm)
  if (!form.ok) return data(form, { status: 422 })

  const done = await acknowledgeAlert(grant, alertId, form.values)
  return redirect(savedAt(href(paths.headAlert, { alertId }), done === 'read' ? 'worry-read' : 'alert-taken'))
}

export default function AcknowledgementPage() {
  const { frame, alert, reasons, worries } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title={`Pick up the alert about ${alert.child}`} script={checkOnScript}>
      <ErrorSummary form={form} />
      <AlertStatus alert={alert} />
      {alert.state === 'unread' ? (
        <AcknowledgementForm
          action={href(paths.headAcknowledgement, { alertId: alert.id })}
          alert={alert}
          form={form}
        />
      ) : (
        <p>
          <a href={href(paths.headAlert, { alertId: alert.id })}>Open the alert</a>
        </p>
      )}
      <Briefing reasons={reasons} worries={worries} />
    </StaffPage>
  )
}
