import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
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
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { counted } from '#app/words/counted.ts'
import { closeClass } from '../commands/close-class.server.ts'
import { closingForm } from '../opening-form.ts'
import { classOpening } from '../queries/class-opening.server.ts'
import { findClass } from '../queries/find-class.server.ts'
import { inTheMiddle } from '../queries/in-the-middle.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Close check-in – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'class.open')
  const { classId } = partsOf(paths.closing, args.params)
  const schoolClass = await findClass(grant, classId)
  if (!(await classOpening(grant, schoolClass))) throw redirect(href(paths.classToday, { classId }))
  return { frame: await staffShell(grant, paths.classes), schoolClass, middle: await inTheMiddle(grant, classId) }
}

/** Closes the class at once when no child is in the middle of a check-in, and otherwise asks first. */
export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'class.open')
  const { classId } = partsOf(paths.closing, args.params)
  const schoolClass = await findClass(grant, classId)
  const form = await readForm(args.request, closingForm)
  const isSure = form.ok && form.values.sure === 'yes'
  if (!isSure && (await inTheMiddle(grant, classId)) > 0) return redirect(href(paths.closing, { classId }))
  await closeClass(grant, schoolClass.id)
  return redirect(savedAt(href(paths.classToday, { classId }), 'class-closed'))
}

export default function ClosingPage() {
  const { frame, schoolClass, middle } = useLoaderData<typeof loader>()
  const today = href(paths.classToday, { classId: schoolClass.id })
  return (
    <StaffPage {...frame} title={`Close check-in for ${schoolClass.name}?`} script={checkOnScript}>
      <p className="text-lead font-bold">
        {middle === 0
          ? 'No child is in the middle of a check-in.'
          : `${counted(middle, 'child is', 'children are')} in the middle of a check-in.`}
      </p>
      {middle === 0 ? null : (
        <p>
          If you close it now, they cannot go on. What they have told us so far is kept. They are told that the class
          has stopped checking in, and to tell a grown-up if they want to say more.
        </p>
      )}
      <PostForm>
        <Button name="sure" value="yes">
          Close check-in
        </Button>
      </PostForm>
      <p>
        <a href={today}>Keep check-in open</a>
      </p>
    </StaffPage>
  )
}
