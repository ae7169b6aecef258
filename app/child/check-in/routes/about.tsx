import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { TopicPicker } from '#app/ui/child/topic-picker.tsx'
import { answerQuestion } from '../commands/answer-question.server.ts'
import { CheckInPage } from '../components/check-in-page.tsx'
import { topicPictures } from '../components/topic-pictures.ts'
import { feelingTopics } from '../feelings.ts'
import { aboutForm } from '../forms.ts'
import { findMyCheckIn } from '../queries/find-my-check-in.server.ts'
import { neighbours, stepOf } from '../steps.ts'

export const handle = { look: 'child' } satisfies PageHandle
const { question } = stepOf('about')
export const meta: MetaFunction = () => [{ title: `${question} – The Lift` }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const { steps, shown } = await findMyCheckIn(grant)
  return { back: neighbours(steps, 'about').before, picked: shown.get('about')?.[0] }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const { id, steps } = await findMyCheckIn(grant)
  const form = await readForm(args.request, aboutForm)
  if (!form.ok) return data(form, { status: 422 })

  await answerQuestion(grant, id, { key: 'about', value: form.values === null ? [] : [form.values] })
  return redirect(neighbours(steps, 'about').after)
}

export default function AboutPage() {
  const { back, picked } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <CheckInPage back={back} form={form} canSkip onHill="bench">
      <TopicPicker
        question={question}
        name="about"
        size="page"
        topics={feelingTopics.map((topic) => ({ value: topic, word: topic, picture: topicPictures[topic] }))}
        picked={picked}
        form={form}
      />
    </CheckInPage>
  )
}
