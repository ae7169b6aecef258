import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { heldAddress } from '#app/access/held-forms.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { BigButton } from '#app/ui/child/big-button.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { NotSentYet } from '#app/ui/child/not-sent-yet.tsx'
import { OnHill } from '#app/ui/child/on-hill.tsx'
import { whyOut } from '#app/ui/child/out.ts'
import { NextStep } from '#app/ui/child/next-step.tsx'
import { WhoElseHelps } from '#app/ui/child/who-else-helps.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { askForHelp } from '#app/safeguarding/alerts/commands/ask-for-help.server.ts'
import { firstThing, HandUp, SaidMistake } from '#app/safeguarding/alerts/components/hand-up.tsx'
import { notifiedOfHelp } from '#app/safeguarding/alerts/queries/notified-of-help.server.ts'

export const handle = { look: 'child', asksForGrownUp: () => true } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'I need a grown-up now – The Lift' }]

/** What the address says where what a child had written could not be taken. */
const tooLong = 'too-long'

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'help.ask', { isLastPage: true })
  const unsent = await heldAddress(grant.read, { childId: grant.actor.id, personId: null }, grant.at)
  const isTooLong = args.context.page.isLed && new URL(args.request.url).searchParams.get('sent') === tooLong
  return { ...(await notifiedOfHelp(grant)), out: whyOut(args.context.page), unsent, isTooLong }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'help.ask')
  await askForHelp(grant)
  return redirect(
    args.context.page.tooLong ? `${paths.helpNow}?${new URLSearchParams({ sent: tooLong })}` : paths.helpNow,
  )
}

export default function HelpNowPage() {
  const { out, told, isOpen, isMistake, canBeMistake, unsent, isTooLong } = useLoaderData<typeof loader>()
  return (
    <ChildPage
      title={isMistake ? 'Thank you for telling us.' : firstThing({ isOpen })}
      signedIn
      helpNow={told === null || isMistake}
      picture={<OnHill name="bench" />}
    >
      {isMistake ? <SaidMistake /> : told === null ? <WhoElseHelps /> : <HandUp {...told} />}
      {isTooLong ? <p>What you wrote was too long. It is not saved. You can tell it to the grown-up.</p> : null}
      <NotSentYet at={out === null ? unsent : null} />
      <NextStep out={out}>
        <BigButton href={paths.today}>Go back to Today</BigButton>
      </NextStep>
      {told !== null && canBeMistake ? (
        <PostForm action={paths.helpMistake}>
          <button className="soft" type="submit">
            I pressed it by mistake
          </button>
        </PostForm>
      ) : null}
    </ChildPage>
  )
}
