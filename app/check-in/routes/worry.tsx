import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/handle.ts'
import { paths } from '#app/paths.ts'
import { peopleToChoose } from '#app/people/queries/people-to-choose.server.ts'
import { completeCheckIn } from '../commands/complete-check-in.server.ts'
import { CheckInPage } from '../components/check-in-page.tsx'
import { WorryQuestions } from '../components/worry-questions.tsx'
import { worryForm } from '../forms.ts'
import { findMyCheckIn } from '../queries/find-my-check-in.server.ts'
import { neighbours, stepOf } from '../steps.ts'

export const handle = { look: 'child' } satisfies PageHandle
const { question } = stepOf('worry')
export const meta: MetaFunction = () => [{ title: `${question} – The Lift` }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const { id, steps, answered } = await findMyCheckIn(grant)
  if (!answered.has('feeling')) throw redirect(paths.feeling)
  return { checkInId: id, back: neighbours(steps, 'worry').before, people: await peopleToChoose(grant) }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const people = await peopleToChoose(grant)
  const form = await readForm(args.request, worryForm(people.map(({ id }) => id)))
  if (!form.ok) return data(form, { status: 422 })

  await completeCheckIn(grant, form.values)
  return redirect(paths.allDone)
}

export default function WorryPage() {
  const { checkInId, back, people } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <CheckInPage back={back} form={form} next="All done">
      <input type="hidden" name="checkIn" value={checkInId} />
      <WorryQuestions people={people} form={form} />
    </CheckInPage>
  )
}
