import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/handle.ts'
import { href, partsOf } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { staffFrame } from '#app/people/queries/staff-frame.server.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { letClassIn } from '../commands/let-class-in.server.ts'
import { findClass } from '../queries/find-class.server.ts'
import { pictureWaits } from '../queries/picture-waits.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Let everybody in – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'class.open')
  const { classId } = partsOf(paths.lettingIn, args.params)
  const schoolClass = await findClass(grant, classId)
  return {
    frame: await staffFrame(grant, paths.classes),
    schoolClass,
    waits: await pictureWaits(grant, schoolClass),
  }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'class.open')
  const { classId } = partsOf(paths.lettingIn, args.params)
  await letClassIn(grant, classId)
  return redirect(href(paths.lettingIn, { classId }))
}

export default function LettingInPage() {
  const { frame, schoolClass, waits } = useLoaderData<typeof loader>()
  const isAnybodyWaiting = waits.children.length > 0 || waits.tabletsUntil !== null
  return (
    <StaffPage {...frame} title={`Let everybody in: ${schoolClass.name}`}>
      {isAnybodyWaiting ? (
        <>
          <p className="text-lead font-bold">Let everybody in if your class is waiting.</p>
          <p>
            Too many wrong pictures were tapped, so sign-in has slowed down. It goes back to normal by itself. If one
            child is guessing at other children’s pictures, stop that first.
          </p>
          <ul className="list-disc pl-5">
            {waits.tabletsUntil === null ? null : <li>A tablet has to wait until {waits.tabletsUntil}.</li>}
            {waits.children.map(({ id, name, until }) => (
              <li key={id}>
                {name} has to wait until {until}.
              </li>
            ))}
          </ul>
          <PostForm>
            <Button>Let everybody in</Button>
          </PostForm>
        </>
      ) : (
        <p className="text-lead font-bold">
          Nobody in {schoolClass.name} has to wait. Everybody can tap their pictures now.
        </p>
      )}
      <p>
        <a href={href(paths.classToday, { classId: schoolClass.id })}>Back to {schoolClass.name} today</a>
      </p>
    </StaffPage>
  )
}
