import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
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
import { noteOnAlert } from '#app/safeguarding/alerts/commands/note-on-alert.server.ts'
import { NoteForm } from '#app/safeguarding/alerts/components/note-form.tsx'
import { AlertStatus } from '#app/safeguarding/alerts/components/alert-status.tsx'
import { noteForm } from '#app/safeguarding/alerts/forms.ts'
import { findAlert } from '#app/safeguarding/alerts/queries/find-alert.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'A note on an alert – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'allegation.decide')
  const { alertId } = partsOf(paths.headNote, args.params)
  const alert = await findAlert(grant, alertId)
  await grant.recordReading('alert', [alertId])
  return { frame: await staffShell(grant), alert, token: newToken() }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'allegation.decide')
  const { alertId } = partsOf(paths.headNote, args.params)
  await findAlert(grant, alertId)
  const form = await readForm(args.request, noteForm)
  if (!form.ok) return data(form, { status: 422 })

  await noteOnAlert(grant, alertId, form.values)
  return redirect(savedAt(href(paths.headAlert, { alertId }), 'alert-note'))
}

export default function NotePage() {
  const { frame, alert, token } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title={`A note on the alert about ${alert.child}`} script={checkOnScript}>
      <ErrorSummary form={form} />
      <AlertStatus alert={alert} />
      <NoteForm action={href(paths.headNote, { alertId: alert.id })} token={token} form={form} />
      <p>
        <a href={href(paths.headAlert, { alertId: alert.id })}>Back to the alert</a>
      </p>
    </StaffPage>
  )
}
