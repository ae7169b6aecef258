import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { setSchoolDays } from '../commands/set-school-days.server.ts'
import { todayAtSchool } from '#app/access/today-at-school.server.ts'
import { fieldsIn, judge } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { SchoolDaysForm } from '../components/school-days-form.tsx'
import { afterSetting } from '../after-setting.ts'
import { askWhetherSure, closesOn } from '../closing-today.ts'
import { schoolDaysForm } from '../forms.ts'
import { checkedInOn } from '../queries/checked-in-on.server.ts'
import { knownDay } from '../queries/known-day.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Set school days – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'calendar.manage')
  const asked = new URL(args.request.url).searchParams.get('from')
  return { frame: await staffShell(grant, paths.calendar), known: await knownDay(grant, asked) }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'calendar.manage')
  const today = await todayAtSchool(grant)
  const entered = await fieldsIn(args.request)
  const form = judge(entered, schoolDaysForm(today))
  if (!form.ok) return data(form, { status: 422 })

  const isSure = entered['sure']?.[0] === 'yes'
  const inSchool = isSure || !closesOn(form.values, today) ? 0 : await checkedInOn(grant, today)
  if (inSchool > 0) return data({ entered, problems: { sure: askWhetherSure(inSchool) } }, { status: 422 })
  return redirect(afterSetting(await setSchoolDays(grant, form.values), form.values))
}

export default function SchoolDaysPage() {
  const { frame, known } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title="Set a day or some days" script={checkOnScript}>
      <ErrorSummary form={form} />
      <p>
        Anything due by the end of a school day moves too: due times for alerts and unread worries are worked out again
        straight away. If the school would be closed for more than seven weeks, a second person has to agree first.
      </p>
      <SchoolDaysForm known={known} form={form} />
      <p>
        <a href={paths.calendar}>Back to the calendar</a>
      </p>
    </StaffPage>
  )
}
