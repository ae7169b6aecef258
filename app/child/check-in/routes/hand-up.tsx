import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { notifiedOfSafety } from '#app/safeguarding/alerts/queries/notified-of-safety.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { BigButton } from '#app/ui/child/big-button.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { whyOut } from '#app/ui/child/out.ts'
import { NextStep } from '#app/ui/child/next-step.tsx'
import { paths } from '#app/web/paths.ts'
import { firstThing, HandUp } from '#app/safeguarding/alerts/components/hand-up.tsx'
import { lastCompleted } from '../queries/last-completed.server.ts'
import { lateNotSafe } from '../queries/late-not-safe.server.ts'
import { myCheckIn } from '../queries/my-check-in.server.ts'
import { neighbours, nextPath } from '../steps.ts'
import { isNotSafe } from '../worry-words.ts'

export const handle = { look: 'child' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Put your hand up – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-in.do', { isLastPage: true })
  const out = whyOut(args.context.page)
  const current = await myCheckIn(grant)
  if (current && isNotSafe(current.shown.get('worry-safe')?.[0])) {
    const told = await notifiedOfSafety(grant, { checkInId: current.id })
    return { out, told, next: neighbours(current.steps, 'worry-safe').after }
  }
  const late = await lateNotSafe(grant.read, grant)
  if (!late && current) throw redirect(nextPath(current.steps, current.answered))
  if (!late) throw redirect(isNotSafe((await lastCompleted(grant))?.worry?.safe) ? paths.allDone : paths.today)
  return { out, told: await notifiedOfSafety(grant, late), next: current ? paths.today : paths.allDone }
}

/** The child does not feel safe: what to do first, who has been told, and then the way on. */
export default function HandUpPage() {
  const { out, told, next } = useLoaderData<typeof loader>()
  return (
    <ChildPage title={firstThing(told)} back={out === null ? paths.safe : undefined} signedIn>
      <HandUp {...told} />
      <NextStep out={out} isKept>
        <BigButton href={next}>Go on</BigButton>
      </NextStep>
    </ChildPage>
  )
}
