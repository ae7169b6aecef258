import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
import { authorize } from '#app/access/authorize.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { fieldsIn, judge } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { partsOf } from '#app/web/href.ts'
import { notFound } from '#app/web/http.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import type { SentForm } from '#app/ui/sent-form.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { answerStep } from '../commands/answer-step.server.ts'
import { CurrentStep } from '../components/current-step.tsx'
import { stepForms } from '../step-forms.ts'
import { overtaken } from '../overtaken.ts'
import { asksForReason } from '../queries/asks-for-reason.server.ts'
import { childsWords } from '../queries/childs-words.server.ts'
import { findCrisis } from '../queries/find-crisis.server.ts'
import { readStep } from '../queries/read-step.server.ts'
import { nextCrisisPath } from '../queries/next-crisis-path.server.ts'
import { stepOf, steps } from '../steps.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Crisis steps – The Lift' }]

/** Which step of which crisis an address means. */
function placeOf({ params }: Pick<LoaderFunctionArgs, 'params'>) {
  const { responseId } = partsOf(paths.crisis, params)
  const step = stepOf(params['step'])
  if (step === undefined) throw notFound()
  return { responseId, step }
}

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'crisis.run')
  const { responseId, step } = placeOf(args)
  return {
    at: await readStep(grant, responseId, step),
    frame: await staffShell(grant, paths.crises),
    token: newToken(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'crisis.run')
  const { responseId, step } = placeOf(args)
  const crisis = await findCrisis(grant, responseId)
  const said = step === 3 ? await childsWords(grant, crisis) : []
  const today = schoolDayOf(await schoolCalendar(grant.read), grant.at)
  const entered = await fieldsIn(args.request)
  const form = judge(entered, stepForms({ today, hasWords: said.length > 0 })[step])
  if (!form.ok) return data<SentForm>(form, { status: 422 })
  const unanswered = await asksForReason(grant, crisis, form.values)
  if (unanswered !== null) return data<SentForm>({ entered, problems: { unanswered } }, { status: 422 })

  const other = await answerStep(grant, { crisis, said, given: form.values })
  if (other !== null) return data(overtaken(form.values, other), { status: 409 })
  return redirect(await nextCrisisPath(grant, responseId, form.values))
}

export default function CrisisStepPage() {
  const { at, frame, token } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title={steps[at.step].question} script={checkOnScript}>
      <ErrorSummary form={form} />
      <CurrentStep at={at} token={token} form={form} />
    </StaffPage>
  )
}
