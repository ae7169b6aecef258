import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { reach } from '#app/access/policy.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { checkHelplines } from '../commands/check-helplines.server.ts'
import { HelplineForm } from '../components/helpline-form.tsx'
import { Helplines } from '../components/helplines.tsx'
import { helplineForm } from '../forms.ts'
import { helplineCard } from '../queries/helpline-card.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Numbers to ring – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'helplines.check')
  const runsCrises = reach(grant.actor.roles, 'crisis.run') !== undefined
  return { frame: await staffShell(grant, paths.crises), card: await helplineCard(grant), runsCrises }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'helplines.check')
  const form = await readForm(args.request, helplineForm)
  if (!form.ok) return data(form, { status: 422 })

  await checkHelplines(grant, form.values)
  return redirect(savedAt(paths.helplines, 'helplines'))
}

export default function HelplinesPage() {
  const { frame, card, runsCrises } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title="Are these numbers right?" script={checkOnScript}>
      <ErrorSummary form={form} />
      <p>
        Ring each number, or look it up where it is published. 999 and Childline are also on the children’s pages and
        cannot be changed.
      </p>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-[1fr_20rem] md:gap-x-8">
        <HelplineForm lines={card.lines} form={form} />
        <Helplines card={card} />
      </div>
      <p>{runsCrises ? <a href={paths.crises}>Back to Crisis</a> : <a href={paths.school}>Back to School</a>}</p>
    </StaffPage>
  )
}
