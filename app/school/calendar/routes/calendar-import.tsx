import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { todayAtSchool } from '#app/access/today-at-school.server.ts'
import { readUpload } from '#app/forms/read-upload.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { ImportForm } from '../components/import-form.tsx'
import { ImportPlan } from '../components/import-plan.tsx'
import { broughtIn, whyAsked } from '../brought.ts'
import { calendarImportForm } from '../forms.ts'
import { planOf } from '../plan.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Import term dates – The Lift' }]

const file = { name: 'file', mostBytes: 512 * 1024 }

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'calendar.manage')
  return { frame: await staffShell(grant, paths.calendar) }
}

/** Changes nothing: it answers what would change. */
export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'calendar.manage')
  const form = await readUpload(args.request, calendarImportForm, file)
  if (!form.ok) return data(form, { status: 422 })

  const { file: brought, values } = form.values
  const { text: pasted, usual, ...said } = values
  const { text, again, other } = broughtIn(brought, pasted)
  const here = { school: grant.school.name, today: await todayAtSchool(grant), usual }
  const plan = other ?? planOf({ text, ...said }, await schoolCalendar(grant.read), here)
  const entered = { order: [], opens: [usual.opens], closes: [usual.closes] }
  if (typeof plan === 'string')
    return data({ entered: { ...entered, text: [pasted] }, problems: { file: plan } }, { status: 422 })
  if ('lines' in plan) return { plan, usual }
  const problems = { order: whyAsked(plan, again === '') }
  return data({ entered: { ...entered, text: [again] }, problems, asksOrder: true }, { status: 422 })
}

export default function CalendarImportPage() {
  const { frame } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const shown = sent && 'plan' in sent ? sent : null
  const form = sent && 'entered' in sent ? sent : undefined
  const asksOrder = form !== undefined && 'asksOrder' in form
  return (
    <StaffPage {...frame} title="Import term dates" script={checkOnScript}>
      <ErrorSummary form={form} />
      {shown ? <ImportPlan {...shown} /> : <ImportForm form={form} asksOrder={asksOrder} />}
      <p>
        {shown ? (
          <a href={paths.calendarImport}>Import something else</a>
        ) : (
          <a href={paths.calendar}>Back to the calendar</a>
        )}
      </p>
    </StaffPage>
  )
}
