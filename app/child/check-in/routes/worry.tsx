import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { AnswerButtons } from '#app/ui/child/answer-buttons.tsx'
import { Card } from '#app/ui/child/card.tsx'
import { ReadLetter } from '#app/ui/child/drawings/read-letter.tsx'
import { answerAboutWorry } from '../commands/answer-about-worry.server.ts'
import { CheckInPage } from '../components/check-in-page.tsx'
import { worryForm } from '../forms.ts'
import { worryStep } from '../queries/worry-step.server.ts'
import { stepOf } from '../steps.ts'

export const handle = { look: 'child' } satisfies PageHandle
const { question } = stepOf('worry')
export const meta: MetaFunction = () => [{ title: `${question} – The Lift` }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const { checkInId, back, picked } = await worryStep(grant, 'worry')
  return { checkInId, back, picked }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const form = await readForm(args.request, worryForm)
  if (!form.ok) return data(form, { status: 422 })

  const { checkIn, worry } = form.values
  return redirect(await answerAboutWorry(grant, 'worry', { checkIn, answer: worry }))
}

/** Is there something a grown-up should know? The truth first; no worry is one tap. */
export default function WorryPage() {
  const { checkInId, back, picked } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <CheckInPage back={back} form={form} next={null} checkInId={checkInId} onHill="sheep">
      <AnswerButtons
        question={question}
        name="worry"
        answers={[
          { value: 'yes', word: 'Yes' },
          { value: 'no', word: 'No worry today' },
        ]}
        picked={picked}
        form={form}
      >
        <Card picture={<ReadLetter />}>
          <p>A grown-up at school reads every worry. If you are not safe, they will get help.</p>
        </Card>
      </AnswerButtons>
    </CheckInPage>
  )
}
