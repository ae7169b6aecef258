import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { Faces } from '#app/ui/child/faces.tsx'
import { answerQuestion } from '../commands/answer-question.server.ts'
import { CheckInPage } from '../components/check-in-page.tsx'
import { faceSetFor } from '../feelings.ts'
import { feelingForm } from '../forms.ts'
import { findMyCheckIn } from '../queries/find-my-check-in.server.ts'
import { neighbours, stepOf } from '../steps.ts'

export const handle = { look: 'child' } satisfies PageHandle
const { question } = stepOf('feeling')
export const meta: MetaFunction = () => [{ title: `${question} – The Lift` }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const { steps, shown, yearGroup } = await findMyCheckIn(grant)
  return { back: neighbours(steps, 'feeling').before, set: faceSetFor(yearGroup), picked: shown.get('feeling')?.[0] }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const { id, steps, yearGroup } = await findMyCheckIn(grant)
  const form = await readForm(args.request, feelingForm(faceSetFor(yearGroup)))
  if (!form.ok) return data(form, { status: 422 })

  await answerQuestion(grant, id, { key: 'feeling', value: [form.values.feeling] })
  return redirect(neighbours(steps, 'feeling').after)
}

export default function FeelingPage() {
  const { back, set, picked } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <CheckInPage back={back} form={form} onHill="tree">
      <Faces question={question} name="feeling" set={set} picked={picked} form={form} />
    </CheckInPage>
  )
}
