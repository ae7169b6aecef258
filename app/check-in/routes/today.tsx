import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/calendar/rules.ts'
import type { PageHandle } from '#app/handle.ts'
import { paths } from '#app/paths.ts'
import { readForMe } from '#app/worries/queries/read-for-me.server.ts'
import { BigButton } from '#app/ui/child/big-button.tsx'
import { Card } from '#app/ui/child/card.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { PictureCard } from '#app/ui/child/drawings/pictures.tsx'
import { Plant } from '#app/ui/child/drawings/plants.tsx'
import { LinkTiles } from '#app/ui/child/link-tiles.tsx'
import { lastCompleted } from '../queries/last-completed.server.ts'
import { myCheckIn } from '../queries/my-check-in.server.ts'

export const handle = { look: 'child' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Today – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-in.do')
  const today = schoolDayOf(await schoolCalendar(grant.read), grant.at)
  const begun = await myCheckIn(grant)
  const last = await lastCompleted(grant)
  return {
    name: grant.actor.name,
    isBegun: begun !== null,
    isDone: last?.day === today,
    hasReadIt: await readForMe(grant),
  }
}

/** What can I do now? */
export default function TodayPage() {
  const { name, isBegun, isDone, hasReadIt } = useLoaderData<typeof loader>()
  return (
    <ChildPage title={`Hello, ${name}`} signedIn>
      {hasReadIt.map((knownAs) => (
        <Card key={knownAs}>
          <p>
            <b>{knownAs}</b> has read your worry.
          </p>
        </Card>
      ))}
      <Start isBegun={isBegun} isDone={isDone} />
      <LinkTiles
        links={[
          { href: paths.garden, label: 'My garden', picture: <Plant name="tulip" /> },
          { href: paths.stickers, label: 'My stickers', picture: <PictureCard name="star" /> },
        ]}
      />
    </ChildPage>
  )
}

function Start({ isBegun, isDone }: { isBegun: boolean; isDone: boolean }) {
  if (isBegun)
    return (
      <>
        <p>Welcome back. You stopped here.</p>
        <BigButton href={paths.checkIn}>Go on</BigButton>
      </>
    )
  return (
    <form method="post" action={paths.checkIn}>
      {isDone ? <p>You have said how you are today. You can say more.</p> : null}
      <BigButton>{isDone ? 'Check in again' : 'How are you? Start'}</BigButton>
    </form>
  )
}
