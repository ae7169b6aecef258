import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { isOpen, schoolDayOf } from '#app/calendar/rules.ts'
import { stickerWords } from '#app/garden/stickers.ts'
import type { PageHandle } from '#app/handle.ts'
import { paths } from '#app/paths.ts'
import { whoReads } from '#app/people/queries/who-reads.server.ts'
import { BigButton } from '#app/ui/child/big-button.tsx'
import { Card } from '#app/ui/child/card.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { ThankYou } from '#app/ui/child/drawings/thank-you.tsx'
import { Sticker } from '#app/ui/child/sticker.tsx'
import { readersForChild } from '#app/worries/queries/readers-for-child.server.ts'
import { WhoReadsIt } from '../components/who-reads-it.tsx'
import { lastCompleted } from '../queries/last-completed.server.ts'

export const handle = { look: 'child' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'All done – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const calendar = await schoolCalendar(grant.read)
  const last = await lastCompleted(grant)
  if (last?.day !== schoolDayOf(calendar, grant.at)) throw redirect(paths.today)
  const { worry, sticker } = last
  const { names, when } = worry
    ? await readersForChild(grant, worry.worryId)
    : { names: await whoReads(grant), when: null }
  return { sticker, readers: names, isWorry: worry !== null, when, isOpen: isOpen(calendar, grant.at) }
}

export default function AllDonePage() {
  const { isOpen: isSchoolOpen, sticker, ...told } = useLoaderData<typeof loader>()
  return (
    <ChildPage title="Thank you. You are all done." signedIn picture={<ThankYou />}>
      <WhoReadsIt {...told} isSchoolOpen={isSchoolOpen} />
      {sticker ? (
        <Card>
          <Sticker name={sticker} label={stickerWords[sticker]} note="A sticker for you" />
        </Card>
      ) : null}
      <BigButton href={paths.garden}>Plant something</BigButton>
    </ChildPage>
  )
}
