import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { heldAddress } from '#app/access/held-forms.server.ts'
import { notifiedOfSafety } from '#app/safeguarding/alerts/queries/notified-of-safety.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { isOpen, schoolDayOf } from '#app/school-time/rules.ts'
import { stickerWords } from '#app/child/garden/stickers.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { whoReads } from '#app/safeguarding/worries/queries/who-reads.server.ts'
import { BigButton } from '#app/ui/child/big-button.tsx'
import { Card } from '#app/ui/child/card.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { ThankYou } from '#app/ui/child/drawings/thank-you.tsx'
import { NotSentYet } from '#app/ui/child/not-sent-yet.tsx'
import { whyOut } from '#app/ui/child/out.ts'
import { QuietButton } from '#app/ui/child/quiet-button.tsx'
import { Sticker } from '#app/ui/child/sticker.tsx'
import { NextStep } from '#app/ui/child/next-step.tsx'
import { readersForChild } from '#app/safeguarding/worries/queries/readers-for-child.server.ts'
import { firstThing, HandUp } from '#app/safeguarding/alerts/components/hand-up.tsx'
import { WhoReadsIt } from '../components/who-reads-it.tsx'
import { lastCompleted } from '../queries/last-completed.server.ts'
import { lastDisclosure } from '../queries/last-disclosure.server.ts'
import { lateNotSafe } from '../queries/late-not-safe.server.ts'
import { isNotSafe } from '../worry-words.ts'

export const handle = { look: 'child' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'All done – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-in.do', { isLastPage: true })
  const calendar = await schoolCalendar(grant.read)
  const last = await lastCompleted(grant)
  if (last?.day !== schoolDayOf(calendar, grant.at)) throw redirect(paths.today)
  const notSafe = isNotSafe(last.worry?.safe) ? { checkInId: last.id } : await lateNotSafe(grant.read, grant)
  const lately = await lastDisclosure(grant, last)
  const { names, when, asked, hears } = lately
    ? await readersForChild(grant, lately.worryId)
    : { names: last.isOfThisVisit ? await whoReads(grant) : [], when: null, asked: null, hears: 'readers' as const }
  const isSchoolOpen = isOpen(calendar, grant.at)
  return {
    out: whyOut(args.context.page),
    sticker: last.sticker,
    unsent: await heldAddress(grant.read, { childId: grant.actor.id, personId: null }, grant.at),
    told: notSafe && (await notifiedOfSafety(grant, notSafe)),
    read: { readers: names, asked: lately?.isOfThisVisit ? asked : null, when, hears, isSchoolOpen },
  }
}

export default function AllDonePage() {
  const { out, told, sticker, read, unsent } = useLoaderData<typeof loader>()
  if (told)
    return (
      <ChildPage title={firstThing(told)} signedIn>
        <HandUp {...told} />
        <NotSentYet at={out === null ? unsent : null} />
        <WhoReadsIt {...read} isSchoolOpen />
        {sticker ? <p>A sticker for you: {stickerWords[sticker]}.</p> : null}
        <NextStep out={out} isKept>
          <QuietButton href={paths.garden}>My garden</QuietButton>
        </NextStep>
      </ChildPage>
    )
  return (
    <ChildPage title="Thank you. You are all done." signedIn picture={<ThankYou />}>
      <NotSentYet at={out === null ? unsent : null} />
      <WhoReadsIt {...read} />
      {sticker ? (
        <Card>
          <Sticker name={sticker} label={stickerWords[sticker]} note="A sticker for you" />
        </Card>
      ) : null}
      <NextStep out={out} isKept>
        <BigButton href={paths.garden}>Plant something</BigButton>
      </NextStep>
    </ChildPage>
  )
}
