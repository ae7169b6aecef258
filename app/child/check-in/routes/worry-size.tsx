import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { AnswerButtons } from '#app/ui/child/answer-buttons.tsx'
import { worrySizes } from '#db/schema/safeguarding/worries.ts'
import { sizeWords } from '../worry-words.ts'
import { answerAboutWorry } from '../commands/answer-about-worry.server.ts'
import { CheckInPage } from '../components/check-in-page.tsx'
import { worrySizeForm } from '../forms.ts'
import { worryStep } from '../queries/worry-step.server.ts'
import { stepOf } from '../steps.ts'

export const handle = { look: 'child' } satisfies PageHandle
const { question } = stepOf('worry-size')
export const meta: MetaFunction = () => [{ title: `${question} – The Lift` }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const { checkInId, back, picked } = await worryStep(grant, 'worry-size')
  return { checkInId, back, picked }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const form = await readForm(args.request, worrySizeForm)
  if (!form.ok) return data(form, { status: 422 })

  return redirect(await answerAboutWorry(grant, 'worry-size', form.values))
}

/** How big is the worry? */
export default function WorrySizePage() {
  const { checkInId, back, picked } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <CheckInPage back={back} form={form} next={null} canSkip checkInId={checkInId} onHill="ducks">
      <AnswerButtons
        question={question}
        name="answer"
        answers={worrySizes.map((value) => ({ value, word: sizeWords[value] }))}
        picked={picked}
        form={form}
      />
    </CheckInPage>
  )
}
