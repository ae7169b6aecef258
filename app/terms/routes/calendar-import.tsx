import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { readUpload } from '#app/forms/read-upload.server.ts'
import { textInFile } from '#app/forms/text-in-file.ts'
import type { PageHandle } from '#app/handle.ts'
import { paths } from '#app/paths.ts'
import { checkOnScript } from '#app/people/check-on-script.ts'
import { staffFrame } from '#app/people/queries/staff-frame.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { ImportForm } from '../components/import-form.tsx'
import { ImportHelp } from '../components/import-help.tsx'
import { ImportPlan } from '../components/import-plan.tsx'
import { calendarImportForm } from '../forms.ts'
import { planOf } from '../plan.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Import term dates – The Lift' }]

const file = { name: 'file', mostBytes: 512 * 1024 }

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'calendar.manage')
  return { frame: await staffFrame(grant, paths.calendar) }
}

/** Changes nothing: it answers what would change. */
export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'calendar.manage')
  const form = await readUpload(args.request, calendarImportForm, file)
  if (!form.ok) return data(form, { status: 422 })

  const { text, ...hours } = form.values.values
  const brought = form.values.file ? textInFile(form.values.file) : text
  const plan = planOf(brought, hours, await schoolCalendar(grant.read))
  if (typeof plan !== 'string') return { plan }
  const entered = { text: [text], opens: [hours.opens], closes: [hours.closes] }
  return data({ entered, problems: { file: plan } }, { status: 422 })
}

export default function CalendarImportPage() {
  const { frame } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const plan = sent && 'plan' in sent ? sent.plan : null
  const form = sent && 'entered' in sent ? sent : undefined
  return (
    <StaffPage {...frame} title="Import term dates" script={checkOnScript}>
      <ErrorSummary form={form} />
      {plan ? <ImportPlan plan={plan} /> : <ImportForm form={form} />}
      {plan ? null : <ImportHelp />}
      <p>
        {plan ? (
          <a href={paths.calendarImport}>Import something else</a>
        ) : (
          <a href={paths.calendar}>Back to the calendar</a>
        )}
      </p>
    </StaffPage>
  )
}
