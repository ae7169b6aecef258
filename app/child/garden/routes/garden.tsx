import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { ChildErrors } from '#app/ui/child/child-errors.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { GardenScene } from '#app/ui/child/garden-scene.tsx'
import { PlantPicker } from '#app/ui/child/plant-picker.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { plantInGarden } from '../commands/plant-in-garden.server.ts'
import { GardenTidy } from '../components/garden-tidy.tsx'
import { plantForm } from '../forms.ts'
import { allPlaces, describeGarden, isPlaced, plantWords } from '../growth.ts'
import { myGarden } from '../queries/my-garden.server.ts'

export const handle = { look: 'child' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'My garden – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  return myGarden(await authorize(args, 'garden.tend'))
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'garden.tend')
  const form = await readForm(args.request, plantForm)
  if (!form.ok) return data(form, { status: 422 })

  await plantInGarden(grant, form.values)
  return redirect(paths.garden)
}

export default function GardenPage() {
  const { season, items, canPlant } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  const placed = items.filter(isPlaced)
  const isFull = placed.length === allPlaces.length
  const canPlace = canPlant.length > 0 && !isFull
  const scene = <GardenScene season={season} items={placed} description={describeGarden(placed)} placing={canPlace} />
  return (
    <ChildPage title="My garden" back={paths.today} signedIn>
      {isFull ? <p>Your garden is full. You can put something away to make room.</p> : null}
      {!canPlace ? (
        scene
      ) : (
        <PostForm>
          <ChildErrors heading="Look at this first" form={form} />
          <PlantPicker
            question="What would you like to plant?"
            name="plant"
            size="part"
            plants={canPlant.map(({ name }) => ({ value: name, word: plantWords(name) }))}
            form={form}
          />
          <h2 id="place">Now tap where it goes.</h2>
          {scene}
        </PostForm>
      )}
      <GardenTidy items={items} />
    </ChildPage>
  )
}
