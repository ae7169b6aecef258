import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { todayAtSchool } from '#app/access/today-at-school.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { timetableForm } from '../attendance-forms.ts'
import { setTimetable } from '../commands/set-timetable.server.ts'
import { TimetableForm } from '../components/timetable-form.tsx'
import { Timetables } from '../components/timetables.tsx'
import { attendanceOf } from '../queries/attendance-of.server.ts'
import { findChild } from '#app/school/children/queries/find-child.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'A child’s timetable – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'children.manage')
  const { childId } = partsOf(paths.timetable, args.params)
  const { id, name, firstName } = await findChild(grant, childId)
  const { today, timetables } = await attendanceOf(grant, childId)
  await grant.recordReading('child', [childId])
  return { frame: await staffShell(grant), child: { id, name, firstName }, today, timetables }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'children.manage')
  const { childId } = partsOf(paths.timetable, args.params)
  await findChild(grant, childId)
  const form = await readForm(args.request, timetableForm(await todayAtSchool(grant)))
  if (!form.ok) return data(form, { status: 422 })

  await setTimetable(grant, childId, form.values)
  return redirect(savedAt(href(paths.timetable, { childId }), 'timetable'))
}

export default function TimetablePage() {
  const { frame, child, today, timetables } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  const [newest] = timetables
  return (
    <StaffPage {...frame} title={`Which days does ${child.name} come?`} script={checkOnScript}>
      <ErrorSummary form={form} />
      <Timetables firstName={child.firstName} timetables={timetables} />
      <TimetableForm childId={child.id} today={today} picked={newest?.weekdays ?? []} form={form} />
      <p>
        <a href={href(paths.absence, { childId: child.id })}>Is {child.firstName} absent today?</a>
      </p>
      <p>
        <a href={paths.children}>All children</a>
      </p>
    </StaffPage>
  )
}
