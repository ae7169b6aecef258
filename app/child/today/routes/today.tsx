import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { readForMe } from '#app/safeguarding/worries/queries/read-for-me.server.ts'
import { Card } from '#app/ui/child/card.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { PictureCard } from '#app/ui/child/drawings/pictures.tsx'
import { Plant } from '#app/ui/child/drawings/plants.tsx'
import { ReadLetter } from '#app/ui/child/drawings/read-letter.tsx'
import { Talking } from '#app/ui/child/drawings/talking.tsx'
import { LinkTiles } from '#app/ui/child/link-tiles.tsx'
import { OnHill } from '#app/ui/child/on-hill.tsx'
import { StartCheckIn } from '#app/child/check-in/components/start-check-in.tsx'
import { lastCompleted } from '#app/child/check-in/queries/last-completed.server.ts'
import { myCheckIn } from '#app/child/check-in/queries/my-check-in.server.ts'

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
    hasTold: last?.day === today && last.worry !== null,
    readBy: await readForMe(grant),
  }
}

/** What can I do now? */
export default function TodayPage() {
  const { name, isBegun, isDone, hasTold, readBy } = useLoaderData<typeof loader>()
  return (
    <ChildPage title={`Hello, ${name}`} signedIn picture={<OnHill name="sheep" />}>
      <StartCheckIn isBegun={isBegun} isDone={isDone} hasTold={hasTold} />
      {readBy !== null ? (
        <Card picture={<ReadLetter />}>
          <p>
            <b>{readBy}</b> has read your worry.
          </p>
        </Card>
      ) : null}
      <LinkTiles
        links={[
          { href: paths.talk, label: 'I want to talk', picture: <Talking /> },
          { href: paths.garden, label: 'My garden', picture: <Plant name="tulip" /> },
          { href: paths.stickers, label: 'My stickers', picture: <PictureCard name="star" /> },
        ]}
      />
    </ChildPage>
  )
}
