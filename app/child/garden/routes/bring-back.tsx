import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { notFound } from '#app/web/http.ts'
import { partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { ChildErrors } from '#app/ui/child/child-errors.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { GardenScene } from '#app/ui/child/garden-scene.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { bringBack } from '../commands/bring-back.server.ts'
import { placeForm } from '../forms.ts'
import { describeGarden, isPlaced, plantWords } from '../growth.ts'
import { myGarden } from '../queries/my-garden.server.ts'

export const handle = { look: 'child' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Bring it back – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const garden = await myGarden(await authorize(args, 'garden.tend'))
  const { itemId } = partsOf(paths.bringBack, args.params)
  const item = garden.items.find(({ id }) => id === itemId)
  if (!item) throw notFound()
  return { ...garden, name: item.name }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'garden.tend')
  const { itemId } = partsOf(paths.bringBack, args.params)
  const form = await readForm(args.request, placeForm)
  if (!form.ok) return data(form, { status: 422 })

  await bringBack(grant, itemId, form.values.place)
  return redirect(paths.garden)
}

export default function BringBackPage() {
  const { season, items, name } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  const placed = items.filter(isPlaced)
  return (
    <ChildPage title={`Where does the ${plantWords(name)} go?`} back={paths.garden} signedIn>
      <PostForm id="place">
        <ChildErrors heading="Look at this first" form={form} />
        <GardenScene season={season} items={placed} description={describeGarden(placed)} placing />
      </PostForm>
    </ChildPage>
  )
}
