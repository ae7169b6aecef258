import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { besideDecision } from '#app/safeguarding/alerts/queries/beside-decision.server.ts'
import { BesideDecision } from '#app/safeguarding/alerts/components/beside-decision.tsx'
import { authorize } from '#app/access/authorize.server.ts'
import { fieldsIn, judge } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { resolveAlert } from '#app/safeguarding/alerts/commands/resolve-alert.server.ts'
import { ResolutionForm } from '#app/safeguarding/alerts/components/resolution-form.tsx'
import { AlertStatus } from '#app/safeguarding/alerts/components/alert-status.tsx'
import { resolutionForm } from '#app/safeguarding/alerts/forms.ts'
import { findAlert } from '#app/safeguarding/alerts/queries/find-alert.server.ts'
import { alertClosing } from '#app/safeguarding/alerts/queries/alert-closing.server.ts'
import { needsRecord } from '#app/safeguarding/alerts/queries/needs-record.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Resolve an alert – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'allegation.decide')
  const { alertId } = partsOf(paths.headResolution, args.params)
  const alert = await findAlert(grant, alertId)
  await grant.recordReading('alert', [alertId])
  const beside = await besideDecision(grant, { childId: alert.childId, deciding: alertId })
  const closing = await alertClosing(grant, alertId)
  return { frame: await staffShell(grant), alert, beside, closing, needsRecord: await needsRecord(grant, alert) }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'allegation.decide')
  const { alertId } = partsOf(paths.headResolution, args.params)
  const alert = await findAlert(grant, alertId)
  const entered = await fieldsIn(args.request)
  const form = judge(entered, resolutionForm({ needsRecord: await needsRecord(grant, alert) }))
  if (!form.ok) return data(form, { status: 422 })

  const whyNot = await resolveAlert(grant, alertId, form.values)
  if (whyNot !== null) return data({ entered, problems: { done: whyNot } }, { status: 409 })
  return redirect(savedAt(href(paths.headAlert, { alertId }), 'alert-resolved'))
}

export default function ResolutionPage() {
  const { frame, alert, beside, closing, needsRecord } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title={`Resolve the alert about ${alert.child}`} script={checkOnScript}>
      <ErrorSummary form={form} />
      <AlertStatus alert={alert} />
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2 md:gap-x-8">
        <BesideDecision beside={beside} />
        <ResolutionForm alertId={alert.id} needsRecord={needsRecord} closing={closing} form={form} />
      </div>
      <p>
        <a href={href(paths.headAlert, { alertId: alert.id })}>Back to the alert</a>
      </p>
    </StaffPage>
  )
}
