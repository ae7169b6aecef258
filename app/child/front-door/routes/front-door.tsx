import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { schoolOf } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { FrontDoor } from '#app/ui/child/drawings/front-door.tsx'
import { PictureCard } from '#app/ui/child/drawings/pictures.tsx'
import { Face } from '#app/ui/child/face.tsx'
import { LinkTiles } from '#app/ui/child/link-tiles.tsx'

export const handle = { look: 'child' } satisfies PageHandle
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.school ?? 'Welcome'} – The Lift` }]

export function loader({ context }: LoaderFunctionArgs) {
  return { school: schoolOf(context).school.name }
}

/** A school's front door: am I in the right place, and how do I get in? */
export default function FrontDoorPage() {
  const { school } = useLoaderData<typeof loader>()
  return (
    <ChildPage title={school} picture={<FrontDoor />}>
      <LinkTiles
        links={[
          {
            href: paths.classCode,
            label: 'I am a child',
            note: 'I have my class code',
            picture: <Face mood={4} size={64} />,
            isMain: true,
          },
          {
            href: paths.home,
            label: 'I am a grown-up',
            note: 'Staff and families',
            picture: <PictureCard name="key" />,
          },
        ]}
      />
    </ChildPage>
  )
}
