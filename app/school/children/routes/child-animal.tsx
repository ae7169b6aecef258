import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { savedAt } from '#app/web/saved.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { Choices } from '#app/ui/staff/choices.tsx'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { animalForm } from '../animal-form.ts'
import { changeAnimal } from '../commands/change-animal.server.ts'
import { takenAnimal } from '../deal-animal.ts'
import { animalOf } from '../queries/animal-of.server.ts'
import { findChild } from '../queries/find-child.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Animal at the door – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'pictures.renew')
  const { childId } = partsOf(paths.childAnimal, args.params)
  const child = await findChild(grant, childId)
  return { frame: await staffShell(grant), child, ...(await animalOf(grant.read, grant, childId)) }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'pictures.renew')
  const { childId } = partsOf(paths.childAnimal, args.params)
  await findChild(grant, childId)
  const form = await readForm(args.request, animalForm)
  if (!form.ok) return data(form, { status: 422 })

  const { animal } = form.values
  const { free } = await animalOf(grant.read, grant, childId)
  if (!free.includes(animal)) return data({ entered: {}, problems: { animal: takenAnimal } }, { status: 409 })
  await changeAnimal(grant, childId, animal)
  return redirect(savedAt(href(paths.childPictures, { childId }), 'animal'))
}

export default function ChildAnimalPage() {
  const { frame, child, animal, hasNamesake, free } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title={`${child.firstName}’s animal`} script={checkOnScript}>
      <ErrorSummary form={form} />
      <p>
        {hasNamesake
          ? `This is ${child.name}. Another child in this class has the same first name and initial, so each sees their animal beside their name when they sign in.`
          : `No other child in this class has the same first name and initial as ${child.name}, so no animal is shown when ${child.firstName} signs in. It is shown if one joins.`}
      </p>
      <PostForm noValidate>
        <Choices
          question={`Which animal is ${child.firstName}?`}
          name="animal"
          choices={free.map((one) => ({ value: one, label: one }))}
          picked={animal === null ? [] : [animal]}
          hint="Animals of other children with the same name are left out."
          form={form}
        />
        <Button>Save animal</Button>
      </PostForm>
      <p>
        <a href={href(paths.childPictures, { childId: child.id })}>Back to how {child.firstName} signs in</a>
      </p>
    </StaffPage>
  )
}
