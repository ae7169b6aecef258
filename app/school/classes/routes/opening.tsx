import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { BigCode } from '#app/ui/staff/big-code.tsx'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { newClassCode } from '../class-code.ts'
import { openClass } from '../commands/open-class.server.ts'
import { OpeningButtons } from '../components/opening-buttons.tsx'
import { openingForm } from '../opening-form.ts'
import { classOpening } from '../queries/class-opening.server.ts'
import { findClass } from '../queries/find-class.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Class code – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'class.open')
  const { classId } = partsOf(paths.opening, args.params)
  const schoolClass = await findClass(grant, classId)
  const address = new URL(args.request.url).host
  return { schoolClass, opening: await classOpening(grant, schoolClass), address }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'class.open')
  const { classId } = partsOf(paths.opening, args.params)
  await findClass(grant, classId)
  const form = await readForm(args.request, openingForm)
  if (!form.ok) return data(form, { status: 422 })

  await openClass(grant, { classId, minutes: form.values.minutes }, newClassCode())
  return redirect(href(paths.opening, { classId }))
}

/** Stands before the whole class, so it shows no name, no menu and no banner. */
export default function OpeningPage() {
  const { schoolClass, opening, address } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <main className="wide stack py-5">
      <ErrorSummary form={form} />
      <h1>{schoolClass.name}</h1>
      {opening ? (
        <>
          <BigCode label="Type this code" code={opening.code} />
          <p className="text-part">
            Open <strong className="break-words">{address}</strong> and tap “I am a child”. The code works until{' '}
            {opening.until}.
          </p>
        </>
      ) : (
        <p>Check-in is closed. Nobody can sign in with this code.</p>
      )}
      <OpeningButtons classId={schoolClass.id} label={opening ? 'Keep open for' : 'Open for'} />
      <p>
        <a href={href(paths.classToday, { classId: schoolClass.id })}>Back to {schoolClass.name} today</a>
      </p>
    </main>
  )
}
