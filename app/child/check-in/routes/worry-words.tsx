import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
import { authorize } from '#app/access/authorize.server.ts'
import { leadToHeld } from '#app/access/held-beside.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { Card } from '#app/ui/child/card.tsx'
import { ReadLetter } from '#app/ui/child/drawings/read-letter.tsx'
import { WorryBox } from '#app/ui/child/worry-box.tsx'
import { shown, tokenShown } from '#app/ui/sent-form.ts'
import { WhoCanRead } from '#app/safeguarding/worries/components/who-can-read.tsx'
import { WhoHears } from '#app/safeguarding/worries/components/who-hears.tsx'
import { earlierDisclosures } from '#app/safeguarding/worries/queries/earlier-disclosures.server.ts'
import { readersForChild } from '#app/safeguarding/worries/queries/readers-for-child.server.ts'
import { discloseWords } from '../commands/disclose-words.server.ts'
import { AskedFor } from '../components/asked-for.tsx'
import { CheckInPage } from '../components/check-in-page.tsx'
import { disclosedWordsForm } from '../forms.ts'
import { wordsStep } from '../queries/words-step.server.ts'
import { stepOf } from '../steps.ts'

export const handle = { look: 'child' } satisfies PageHandle
const { question } = stepOf('worry-words')
export const meta: MetaFunction = () => [{ title: `${question} – The Lift` }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const { checkInId, back } = await wordsStep(grant, args.context.page)
  await leadToHeld(args, grant, { address: paths.worryWords, checkIn: checkInId })
  const { newestId } = await earlierDisclosures(grant.read, checkInId)
  const told = newestId === undefined ? null : await readersForChild(grant, newestId)
  return {
    checkInId,
    back,
    token: newToken(),
    readers: told?.names ?? [],
    asked: told?.when == null ? null : told.asked,
    hears: told?.hears ?? 'readers',
  }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const form = await readForm(args.request, disclosedWordsForm)
  if (!form.ok) return data(form, { status: 422 })

  await discloseWords(grant, form.values)
  return redirect(paths.allDone)
}

/** Does the child want to write it? Who reads it is said before. */
export default function WorryWordsPage() {
  const { checkInId, back, token, readers, asked, hears } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <CheckInPage
      back={back}
      form={form}
      isWriting
      next="All done"
      checkInId={shown(form, 'checkIn', checkInId) ?? checkInId}
    >
      <input type="hidden" name="token" value={tokenShown(form, token)} />
      <h1>{question}</h1>
      <Card picture={<ReadLetter />}>
        {readers.length > 0 ? <WhoCanRead names={readers} what="it" /> : <WhoHears hears={hears} />}
        {asked ? <AskedFor {...asked} /> : null}
      </Card>
      <WorryBox name="words" label="Write it here, or leave it empty." form={form} />
    </CheckInPage>
  )
}
