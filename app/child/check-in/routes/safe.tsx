import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { AnswerButtons } from '#app/ui/child/answer-buttons.tsx'
import { safeties } from '#db/schema/safeguarding/worries.ts'
import { answerAboutWorry } from '../commands/answer-about-worry.server.ts'
import { CheckInPage } from '../components/check-in-page.tsx'
import { safeForm } from '../forms.ts'
import { worryStep } from '../queries/worry-step.server.ts'
import { stepOf } from '../steps.ts'
import { isNotSafe } from '../worry-words.ts'

export const handle = {
  look: 'child',
  asksForGrownUp: ({ answer = [] }) => answer.some(isNotSafe),
} satisfies PageHandle
const { question } = stepOf('worry-safe')
export const meta: MetaFunction = () => [{ title: `${question} – The Lift` }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const { checkInId, back, picked } = await worryStep(grant, 'worry-safe')
  return { checkInId, back, picked }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const form = await readForm(args.request, safeForm)
  if (!form.ok) return data(form, { status: 422 })

  const next = await answerAboutWorry(grant, 'worry-safe', form.values)
  return redirect(isNotSafe(form.values.answer) ? paths.handUp : next)
}

/** Do you feel safe right now? Whoever is not, or is not sure, is helped at once. */
export default function SafePage() {
  const { checkInId, back, picked } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <CheckInPage back={back} form={form} next={null} canSkip checkInId={checkInId} onHill="tree">
      <AnswerButtons
        question={question}
        name="answer"
        answers={safeties.map((value) => ({ value, word: value }))}
        picked={picked}
        form={form}
      />
    </CheckInPage>
  )
}
