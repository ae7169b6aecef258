import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
import { authorize } from '#app/access/authorize.server.ts'
import { readersNow } from '#app/safeguarding/escalation/queries/readers-now.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { fieldsIn, judge } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { WithNumbers } from '#app/ui/staff/telephone.tsx'
import { raiseConcern } from '../commands/raise-concern.server.ts'
import { ConcernForm } from '../components/concern-form.tsx'
import { askFirst, isQuestion } from '../ask-first.ts'
import { answerOf, askedIn } from '../named.ts'
import { askedAbout, newlyNamed } from '../queries/asked-about.server.ts'
import { concernForm, prefillOf } from '../forms.ts'
import { behindConcern } from '../queries/behind-concern.server.ts'
import { concernChoices } from '../queries/concern-choices.server.ts'
import { grantToRead } from '../queries/grant-to-read.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Report a concern – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'concern.raise')
  const asked = prefillOf(args.request)
  const behind = await behindConcern(await grantToRead(args, grant), asked)
  if (behind.worryId !== null) await grant.recordReading('worry', [behind.worryId])
  return {
    frame: await staffShell(grant, paths.newConcern),
    behind,
    choices: await concernChoices(grant, { child: behind.childId ?? asked.childId, url: args.request.url }),
    readers: await readersNow(grant),
    token: newToken(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'concern.raise')
  const entered = await fieldsIn(args.request)
  const asked = await askedAbout(grant, askedIn(entered))
  const form = judge(entered, concernForm({ calendar: await schoolCalendar(grant.read), at: grant.at }))
  if (!form.ok) return data({ ...form, asked }, { status: 422 })
  const { worry: worryId, alert: alertId } = form.values
  const behind = await behindConcern(await grantToRead(args, grant), { worryId, alertId })
  const fresh = await newlyNamed(grant, { concern: form.values, behind, asked })
  if (fresh.length > 0) return data(askFirst(entered, { asked, fresh }), { status: 422 })

  const answers = new Map(asked.map(({ id }) => [id, answerOf(entered, id)]))
  const concernId = await raiseConcern(grant, { ...form.values, answers }, behind)
  return redirect(concernId === null ? savedAt(paths.concerns, 'concern-sent') : href(paths.passedOn, { concernId }))
}

export default function NewConcernPage() {
  const { frame, behind, choices, readers, token } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  const heading = form && isQuestion(form) ? 'One more question before this is sent' : 'There is a problem'
  return (
    <StaffPage {...frame} title="Report a concern" script={checkOnScript}>
      <ErrorSummary form={form} heading={heading} />
      <p>
        <strong>
          <WithNumbers words="If the child is in danger now, ring 999 and stay with them." />
        </strong>{' '}
        Then write.
      </p>
      <ConcernForm {...{ token, behind, choices, readers, form }} asked={form?.asked ?? []} />
      <p>
        <a href={paths.concerns}>My concerns</a>
      </p>
    </StaffPage>
  )
}
