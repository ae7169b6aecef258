import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { OnHill } from '#app/ui/child/on-hill.tsx'
import { Sticker } from '#app/ui/child/sticker.tsx'
import { myStickers } from '../queries/my-stickers.server.ts'
import { stickerWords } from '../stickers.ts'

export const handle = { look: 'child' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'My stickers – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  return { stickers: await myStickers(await authorize(args, 'garden.tend')) }
}

/** What did I do that I can be proud of? */
export default function StickersPage() {
  const { stickers } = useLoaderData<typeof loader>()
  return (
    <ChildPage title="My stickers" back={paths.today} signedIn picture={<OnHill name="tree" />}>
      {stickers.length === 0 ? <p>Do a check-in to get your first sticker.</p> : null}
      <ul className="topics">
        {stickers.map(({ id, sticker }) => (
          <li key={id}>
            <Sticker name={sticker} label={stickerWords[sticker]} />
          </li>
        ))}
      </ul>
    </ChildPage>
  )
}
