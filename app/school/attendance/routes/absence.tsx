import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { reach } from '#app/access/policy.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
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
import { absenceForm } from '../attendance-forms.ts'
import { timetableWords, todayWords } from '../attendance-words.ts'
import { markAbsence } from '../commands/mark-absence.server.ts'
import { AbsenceForm } from '../components/absence-form.tsx'
import { AbsenceNextActions } from '../components/absence-next-actions.tsx'
import { Absences } from '../components/absences.tsx'
import { attendanceOf } from '../queries/attendance-of.server.ts'
import { findChild } from '#app/school/children/queries/find-child.server.ts'
import { schoolDaysAmong } from '../school-days-among.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Mark a child absent – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'absence.mark')
  const { childId } = partsOf(paths.absence, args.params)
  const { id, name, firstName, classId, className } = await findChild(grant, childId)
  const attendance = await attendanceOf(grant, childId)
  await grant.recordReading('child', [childId])
  const opensClass = reach(grant.actor.roles, 'class.read') !== undefined
  const keepsChildren = reach(grant.actor.roles, 'children.manage') !== undefined
  const child = { id, name, firstName, classId, className }
  return { frame: await staffShell(grant), child, opensClass, keepsChildren, attendance }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'absence.mark')
  const { childId } = partsOf(paths.absence, args.params)
  await findChild(grant, childId)
  const form = await readForm(args.request, absenceForm(await todayAtSchool(grant)))
  if (!form.ok) return data(form, { status: 422 })

  const { from, until } = form.values
  const days = schoolDaysAmong(await schoolCalendar(grant.read), from, until ?? from)
  const entered = { from: [from], until: [until ?? ''] }
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined)
    return data({ entered, problems: { from: 'There is no school then' } }, { status: 422 })

  await markAbsence(grant, childId, days)
  return redirect(savedAt(href(paths.absence, { childId }), 'absence', { first, last }))
}

export default function AbsencePage() {
  const { frame, child, opensClass, keepsChildren, attendance } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  const { id: childId, firstName } = child
  const { today, suggested, expectation, away, timetables } = attendance
  const [timetable] = timetables
  return (
    <StaffPage {...frame} title={`Absence: ${child.name}`} script={checkOnScript}>
      <ErrorSummary form={form} />
      <p className="text-lead font-bold">
        {firstName} {todayWords[expectation]}.
      </p>
      {timetable ? <p>Their days: {timetableWords(timetable)}.</p> : null}
      <AbsenceForm childId={childId} firstName={firstName} suggested={suggested} form={form} />
      {away.length > 0 ? <Absences childId={childId} today={today} away={away} /> : null}
      <p className="text-quiet">
        No check-in is expected on these days. This is not the register: a child who is not marked counts as present.
      </p>
      <AbsenceNextActions child={child} opensClass={opensClass} keepsChildren={keepsChildren} />
    </StaffPage>
  )
}
