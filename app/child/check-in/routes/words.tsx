import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { WordPicker } from '#app/ui/child/word-picker.tsx'
import { answerQuestion } from '../commands/answer-question.server.ts'
import { CheckInPage } from '../components/check-in-page.tsx'
import { feelingWordsFor } from '../feelings.ts'
import { wordsForm } from '../forms.ts'
import { findMyCheckIn } from '../queries/find-my-check-in.server.ts'
import { neighbours, stepOf } from '../steps.ts'

export const handle = { look: 'child' } satisfies PageHandle
const { question } = stepOf('words')
export const meta: MetaFunction = () => [{ title: `${question} – The Lift` }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const { steps, shown, yearGroup } = await findMyCheckIn(grant)
  return {
    back: neighbours(steps, 'words').before,
    families: feelingWordsFor(yearGroup, shown.get('feeling')?.[0]),
    picked: shown.get('words') ?? [],
  }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const { id, steps, yearGroup } = await findMyCheckIn(grant)
  const form = await readForm(args.request, wordsForm(feelingWordsFor(yearGroup)))
  if (!form.ok) return data(form, { status: 422 })

  await answerQuestion(grant, id, { key: 'words', value: form.values ?? [] })
  return redirect(neighbours(steps, 'words').after)
}

export default function WordsPage() {
  const { back, families, picked } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <CheckInPage back={back} form={form} canSkip>
      <WordPicker
        question={question}
        name="words"
        hint="You can choose up to three."
        families={families.map(({ family, words }) => ({
          family,
          label: family === 'mixed' ? 'mixed up' : family,
          words: words.map((word) => ({ value: word, word })),
        }))}
        picked={picked}
        form={form}
      />
    </CheckInPage>
  )
}
