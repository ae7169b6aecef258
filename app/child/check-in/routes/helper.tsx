import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { TapQuestion } from '#app/ui/child/tap-question.tsx'
import { answerQuestion } from '../commands/answer-question.server.ts'
import { CheckInPage } from '../components/check-in-page.tsx'
import { canTellAnswers } from '../feelings.ts'
import { helperForm } from '../forms.ts'
import { findMyCheckIn } from '../queries/find-my-check-in.server.ts'
import { neighbours, stepOf } from '../steps.ts'

export const handle = { look: 'child' } satisfies PageHandle
const { question } = stepOf('helper')
export const meta: MetaFunction = () => [{ title: `${question} – The Lift` }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const { steps, shown } = await findMyCheckIn(grant)
  return { back: neighbours(steps, 'helper').before, picked: shown.get('helper')?.[0] }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const { id, steps } = await findMyCheckIn(grant)
  const form = await readForm(args.request, helperForm)
  if (!form.ok) return data(form, { status: 422 })

  await answerQuestion(grant, id, { key: 'helper', value: form.values === null ? [] : [form.values] })
  return redirect(neighbours(steps, 'helper').after)
}

export default function HelperPage() {
  const { back, picked } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <CheckInPage back={back} form={form} canSkip onHill="ducks">
      <TapQuestion
        question={question}
        name="helper"
        size="page"
        choices={canTellAnswers.map((answer) => ({ value: answer, word: answer }))}
        picked={picked}
        form={form}
      />
    </CheckInPage>
  )
}
