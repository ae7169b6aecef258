import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
import { authorize } from '#app/access/authorize.server.ts'
import { reach } from '#app/access/policy.ts'
import { todayAtSchool } from '#app/access/today-at-school.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { sentBack } from '#app/forms/sent-back.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { governorOf } from '#app/school/staff/queries/governor.server.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { SectionHeading } from '#app/ui/staff/section-heading.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { addTurn } from '../commands/add-turn.server.ts'
import { DutyDays } from '../components/duty-days.tsx'
import { DutyGaps } from '../components/duty-gaps.tsx'
import { DutyNow } from '../components/duty-now.tsx'
import { GovernorLine } from '../components/governor-line.tsx'
import { TurnForm } from '../components/turn-form.tsx'
import { TurnTable } from '../components/turn-table.tsx'
import { turnForm } from '../forms.ts'
import { comingDuty } from '../queries/coming-duty.server.ts'
import { comingTurns } from '../queries/coming-turns.server.ts'
import { dutyNow } from '../queries/duty-now.server.ts'
import { peopleForDuty } from '../queries/people-for-duty.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Duty and cover – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'duty.read')
  return {
    frame: await staffShell(grant, paths.duty),
    now: await dutyNow(grant),
    days: await comingDuty(grant),
    turns: await comingTurns(grant),
    people: await peopleForDuty(grant),
    governor: await governorOf(grant.read),
    mayNameGovernor: reach(grant.actor.roles, 'governor.manage') !== undefined,
    mayChange: reach(grant.actor.roles, 'duty.manage') !== undefined,
    token: newToken(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'duty.manage')
  const form = await readForm(args.request, turnForm(await todayAtSchool(grant)))
  if (!form.ok) return data(form, { status: 422 })

  const came = await addTurn(grant, form.values)
  if (came !== 'set') return data(sentBack(form.values, came.problems), { status: 422 })
  const { firstDay: first, lastDay: last } = form.values
  return redirect(savedAt(paths.duty, 'duty', { first, last }))
}

export default function DutyPage() {
  const { frame, now, days, turns, people, governor, mayNameGovernor, mayChange, token } =
    useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title="Who’s on duty now?" script={checkOnScript}>
      <ErrorSummary form={form} />
      <DutyNow {...now} />
      <GovernorLine governor={governor} mayChange={mayNameGovernor} />
      <DutyGaps days={days} />
      <DutyDays days={days} />
      {mayChange ? (
        <div className="stack print:hidden">
          <SectionHeading>Add a duty</SectionHeading>
          <TurnForm people={people} token={token} today={days[0]?.day ?? ''} form={form} />
        </div>
      ) : null}
      {turns.length > 0 ? <TurnTable turns={turns} mayChange={mayChange} /> : null}
    </StaffPage>
  )
}
