import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { pictureNames } from '#app/ui/child/drawings/pictures.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { renewPictures } from '../commands/renew-pictures.server.ts'
import { PictureRow } from '../components/picture-row.tsx'
import { childPictures } from '../queries/child-pictures.server.ts'
import { findChild } from '../queries/find-child.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Pictures to sign in – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'pictures.read')
  const { childId } = partsOf(paths.childPictures, args.params)
  const child = await findChild(grant, childId)
  await grant.recordReading('child', [childId])
  const pictures = await childPictures(grant, childId)
  return { frame: await staffShell(grant), child, pictures }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'pictures.renew')
  const { childId } = partsOf(paths.childPictures, args.params)
  await renewPictures(grant, childId, pictureNames)
  return redirect(savedAt(href(paths.childPictures, { childId }), 'pictures'))
}

export default function ChildPicturesPage() {
  const { frame, child, pictures } = useLoaderData<typeof loader>()
  return (
    <StaffPage {...frame} title={`How ${child.name} signs in`} script={checkOnScript}>
      <p>Show this to {child.firstName} alone. These pictures are tapped in this order:</p>
      <PictureRow pictures={pictures} />
      <PostForm>
        <Button look="second">Give {child.firstName} new pictures</Button>
      </PostForm>
      <p>
        Another child of the class with the same name?{' '}
        <a href={href(paths.childAnimal, { childId: child.id })}>Change {child.firstName}’s animal</a>
      </p>
      <p>
        <a href={href(paths.child, { childId: child.id })}>Back to {child.firstName}</a>
      </p>
    </StaffPage>
  )
}
