import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { BigButton } from '#app/ui/child/big-button.tsx'
import { Card } from '#app/ui/child/card.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { whyOut } from '#app/ui/child/out.ts'
import { NextStep } from '#app/ui/child/next-step.tsx'
import { ReadLetter } from '#app/ui/child/drawings/read-letter.tsx'
import { ThankYou } from '#app/ui/child/drawings/thank-you.tsx'
import { namesInWords, whoReadsWords } from '#app/safeguarding/escalation/who-reads-words.ts'
import { WhoHears } from '#app/safeguarding/worries/components/who-hears.tsx'
import { talkRequested } from '../queries/talk-requested.server.ts'

export const handle = { look: 'child' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'We have told them – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'talk.ask', { isLastPage: true })
  const told = await talkRequested(grant, new URL(args.request.url).searchParams.get('waits'))
  if (!told) throw redirect(paths.talk)
  return { ...told, out: whyOut(args.context.page) }
}

export default function TalkRequestedPage() {
  const told = useLoaderData<typeof loader>()
  const { out, chosen, isChosenAway, others, isOpen, when, isMailed, hears } = told
  return (
    <ChildPage title={whoReadsWords(told)} signedIn picture={<ThankYou />}>
      <Card picture={<ReadLetter />}>
        {hears === 'governor' || hears === 'nobody' ? <WhoHears hears={hears} /> : null}
        {hears === 'nobody' ? null : isOpen ? (
          <p>They will find time to talk to you.</p>
        ) : (
          <p>School is closed now.{when === null ? null : ` They will see it ${when}.`}</p>
        )}
        {isChosenAway ? <p>{chosen} is not at school today.</p> : null}
        {chosen !== null && others.length > 0 ? <p>{namesInWords(others)} can see it too.</p> : null}
        {isMailed ? null : <p>You can tell a grown-up too.</p>}
      </Card>
      {isOpen ? null : (
        <Card>
          <p>
            If you need help now: tell a grown-up near you, ring Childline <a href="tel:08001111">0800 1111</a>, or{' '}
            <a href="tel:999">999</a> if you are in danger.
          </p>
        </Card>
      )}
      <NextStep out={out}>
        <BigButton href={paths.today}>Go back to Today</BigButton>
      </NextStep>
    </ChildPage>
  )
}
