import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { peopleToChoose } from '#app/school/staff/queries/people-to-choose.server.ts'
import { AnswerButtons } from '#app/ui/child/answer-buttons.tsx'
import { answerAboutWorry } from '../commands/answer-about-worry.server.ts'
import { CheckInPage } from '../components/check-in-page.tsx'
import { worryPersonForm } from '../forms.ts'
import { worryStep } from '../queries/worry-step.server.ts'
import { stepOf } from '../steps.ts'

export const handle = { look: 'child' } satisfies PageHandle
const { question } = stepOf('worry-person')
export const meta: MetaFunction = () => [{ title: `${question} – The Lift` }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const { checkInId, back, picked, toChoose } = await worryStep(grant, 'worry-person')
  return { checkInId, back, picked, people: toChoose }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const people = await peopleToChoose(grant)
  const form = await readForm(args.request, worryPersonForm(people.map(({ id }) => id)))
  if (!form.ok) return data(form, { status: 422 })

  const { answer } = form.values
  const chosenPersonId = answer === 'anyone' ? null : answer
  return redirect(await answerAboutWorry(grant, 'worry-person', { ...form.values, chosenPersonId }))
}

/** Whom would the child like to tell? The grown-ups the school named, or anyone. */
export default function WorryPersonPage() {
  const { checkInId, back, picked, people } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  const answers = people.map(({ id, knownAs }) => ({ value: id, word: knownAs }))
  return (
    <CheckInPage back={back} form={form} next={null} canSkip checkInId={checkInId}>
      <AnswerButtons
        question={question}
        name="answer"
        answers={[...answers, { value: 'anyone', word: 'Anyone' }]}
        picked={picked}
        form={form}
      />
    </CheckInPage>
  )
}
