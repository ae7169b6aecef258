import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { areCodesGuessed } from '#app/access/class-code-guesses.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
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
    frame: await staffShell(grant, paths.classes),
    schoolClass,
    waits: await pictureWaits(grant, schoolClass),
    areGuessed: areCodesGuessed(grant.school.slug, grant.at),
  }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'class.open')
  const { classId } = partsOf(paths.lettingIn, args.params)
  await letClassIn(grant, classId)
  return redirect(savedAt(href(paths.lettingIn, { classId }), 'let-in'))
}

export default function LettingInPage() {
  const { frame, schoolClass, waits, areGuessed } = useLoaderData<typeof loader>()
  const isAnybodyWaiting = areGuessed || waits.children.length > 0 || waits.tabletsUntil !== null
  return (
    <StaffPage {...frame} title={`Let everybody in: ${schoolClass.name}`}>
      {isAnybodyWaiting ? (
        <>
          <p className="text-lead font-bold">Let everybody in if your class is waiting.</p>
          <p>
            Sign-in has slowed down, and goes back to normal by itself. If somebody is guessing at class codes or at
            other children’s pictures, stop that first.
          </p>
          <ul className="list-disc pl-5">
            {areGuessed ? <li>Too many wrong class codes: new tablets may have to wait for 10 minutes.</li> : null}
            {waits.tabletsUntil === null ? null : (
              <li>Too many wrong pictures: a tablet has to wait until {waits.tabletsUntil}.</li>
            )}
            {waits.children.map(({ id, name, until }) => (
              <li key={id}>
                Too many wrong pictures: {name} has to wait until {until}.
              </li>
            ))}
          </ul>
          <PostForm>
            <Button>Let everybody in</Button>
          </PostForm>
        </>
      ) : (
        <p className="text-lead font-bold">Nobody in {schoolClass.name} has to wait. Everybody can sign in now.</p>
      )}
      <p>
        <a href={href(paths.classToday, { classId: schoolClass.id })}>Back to {schoolClass.name} today</a>
      </p>
    </StaffPage>
  )
}
