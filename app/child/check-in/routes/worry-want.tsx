import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { AnswerButtons } from '#app/ui/child/answer-buttons.tsx'
import { answerAboutWorry } from '../commands/answer-about-worry.server.ts'
import { CheckInPage } from '../components/check-in-page.tsx'
import { worryWantForm } from '../forms.ts'
import { worryStep } from '../queries/worry-step.server.ts'
import { stepOf } from '../steps.ts'
import { wantsFor, wantWords } from '../worry-words.ts'

export const handle = { look: 'child' } satisfies PageHandle
const { question } = stepOf('worry-want')
export const meta: MetaFunction = () => [{ title: `${question} – The Lift` }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const { checkInId, back, picked, yearGroup } = await worryStep(grant, 'worry-want')
  return { checkInId, back, picked, wants: wantsFor(yearGroup) }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const form = await readForm(args.request, worryWantForm)
  if (!form.ok) return data(form, { status: 422 })

  return redirect(await answerAboutWorry(grant, 'worry-want', form.values))
}

/** What would help? In Reception it is the last question. */
export default function WorryWantPage() {
  const { checkInId, back, picked, wants } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <CheckInPage back={back} form={form} next={null} canSkip checkInId={checkInId} onHill="bench">
      <AnswerButtons
        question={question}
        name="answer"
        answers={wants.map((value) => ({ value, word: wantWords[value] }))}
        picked={picked}
        form={form}
      />
    </CheckInPage>
  )
}
