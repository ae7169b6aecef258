import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { AnswerButtons } from '#app/ui/child/answer-buttons.tsx'
import { BigButton } from '#app/ui/child/big-button.tsx'
import { Topic } from '#app/ui/child/drawings/topics.tsx'
import { topicInWords } from '#app/safeguarding/screening/topic-words.ts'
import { worryTopics } from '#db/schema/safeguarding/worries.ts'
import { answerAboutWorry } from '../commands/answer-about-worry.server.ts'
import { CheckInPage } from '../components/check-in-page.tsx'
import { topicPictures } from '../components/topic-pictures.ts'
import { worryTopicForm } from '../forms.ts'
import { worryStep } from '../queries/worry-step.server.ts'
import { stepOf } from '../steps.ts'
import { aboutToo } from '../worry-words.ts'

export const handle = { look: 'child' } satisfies PageHandle
const { question } = stepOf('worry-topic')
export const meta: MetaFunction = () => [{ title: `${question} – The Lift` }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const { checkInId, back, picked, shown } = await worryStep(grant, 'worry-topic')
  const feeling = shown.get('about')?.[0]
  const before = worryTopics.find((topic) => picked === null && topic === feeling) ?? null
  return { checkInId, back, picked, before }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const form = await readForm(args.request, worryTopicForm)
  if (!form.ok) return data(form, { status: 422 })

  return redirect(await answerAboutWorry(grant, 'worry-topic', form.values))
}

/** What is the worry about? A child who said what the feeling is about is not asked again: yes, or something else. */
export default function WorryTopicPage() {
  const { checkInId, back, picked, before } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  const asked = before === null ? undefined : aboutToo[before]
  return (
    <CheckInPage back={back} form={form} next={null} canSkip checkInId={checkInId}>
      <AnswerButtons
        question={asked ?? question}
        name="answer"
        answers={worryTopics
          .filter((topic) => topic !== before)
          .map((topic) => ({
            value: topic,
            word: topicInWords(topic),
            picture: <Topic name={topicPictures[topic]} />,
          }))}
        picked={picked}
        form={form}
      >
        {asked === undefined || before === null ? null : (
          <>
            <BigButton name="answer" value={before}>
              Yes
            </BigButton>
            <p className="my-4">Or tap what it is about.</p>
          </>
        )}
      </AnswerButtons>
    </CheckInPage>
  )
}
