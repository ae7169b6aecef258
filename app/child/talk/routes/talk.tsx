import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { peopleToChoose } from '#app/school/staff/queries/people-to-choose.server.ts'
import { AnswerButtons } from '#app/ui/child/answer-buttons.tsx'
import { ChildErrors } from '#app/ui/child/child-errors.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { OnHill } from '#app/ui/child/on-hill.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { tokenShown } from '#app/ui/sent-form.ts'
import { askToTalk } from '../commands/ask-to-talk.server.ts'
import { talkForm } from '#app/safeguarding/worries/forms.ts'

export const handle = { look: 'child' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'I want to talk – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'talk.ask')
  return { people: await peopleToChoose(grant), token: newToken() }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'talk.ask')
  const people = await peopleToChoose(grant)
  const form = await readForm(args.request, talkForm(people.map(({ id }) => id)))
  if (!form.ok) return data(form, { status: 422 })

  const waits = await askToTalk(grant, form.values)
  return redirect(waits === null ? paths.talkTold : `${paths.talkTold}?waits=${waits}`)
}

/** Who can I talk to? A tap is the asking, so that nobody asks without having chosen. */
export default function TalkPage() {
  const { people, token } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <ChildPage back={paths.today} signedIn picture={<OnHill name="bench" />}>
      <PostForm noValidate>
        <ChildErrors heading="Look at this first" form={form} />
        <input type="hidden" name="token" value={tokenShown(form, token)} />
        <AnswerButtons
          question="Who do you want to talk to?"
          name="person"
          answers={[
            ...people.map(({ id, knownAs }) => ({ value: id, word: knownAs })),
            { value: 'anyone', word: 'Anyone' },
          ]}
          form={form}
        >
          <p className="mb-4">Tap one. We will tell them. You don’t have to say why.</p>
        </AnswerButtons>
      </PostForm>
    </ChildPage>
  )
}
