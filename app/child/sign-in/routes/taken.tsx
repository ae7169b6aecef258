import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { classStopped } from '#app/access/class-stopped.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { BigButton } from '#app/ui/child/big-button.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { ThankYou } from '#app/ui/child/drawings/thank-you.tsx'
import { QuietButton } from '#app/ui/child/quiet-button.tsx'

export const handle = { look: 'child' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'We have got it – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  return { hasStopped: (await classStopped(args)) !== null }
}

/** What a child reads whose answer was taken although their time here was over. */
export default function TakenPage() {
  const { hasStopped } = useLoaderData<typeof loader>()
  return (
    <ChildPage title="We have got it." picture={<ThankYou />}>
      <p>
        {hasStopped ? 'Your class has stopped checking in. ' : null}What you wrote or tapped is kept. You are signed out
        now.
      </p>
      <p>
        Do you need a grown-up now? Tell one near you, ring Childline <a href="tel:08001111">0800 1111</a>, or{' '}
        <a href="tel:999">999</a> if you are in danger.
      </p>
      {hasStopped ? (
        <QuietButton href={paths.frontDoor}>Go to the start</QuietButton>
      ) : (
        <BigButton href={paths.classCode}>Type your class code</BigButton>
      )}
    </ChildPage>
  )
}
