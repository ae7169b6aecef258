import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { governorOf } from '#app/school/staff/queries/governor.server.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'
import { nameGovernor } from '../commands/name-governor.server.ts'
import { governorForm } from '../governor-form.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Safeguarding governor – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'governor.manage')
  return {
    frame: await staffShell(grant),
    governor: await governorOf(grant.read),
  }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'governor.manage')
  const form = await readForm(args.request, governorForm)
  if (!form.ok) return data(form, { status: 422 })

  await nameGovernor(grant, form.values)
  return redirect(savedAt(paths.governor, 'governor'))
}

export default function GovernorPage() {
  const { frame, governor } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title="Safeguarding governor" script={checkOnScript}>
      <ErrorSummary form={form} />
      <p>
        If a child tells us something that names everyone who could read it, The Lift emails this person. It asks them
        to come in, or lets them read that one thing with a code. The message does not name the child or say what was
        told. We tell the old governor, the new one, the lead and the head about every change on this page.
      </p>
      <PostForm noValidate>
        <TextField name="name" label="Name" value={governor?.name} form={form} />
        <TextField name="telephone" label="Telephone" kind="tel" value={governor?.telephone} form={form} />
        <TextField
          name="email"
          label="Email"
          kind="email"
          hint="Their own address, not the school office’s"
          value={governor?.email}
          form={form}
        />
        <Button>Save</Button>
      </PostForm>
      <p>
        <a href={paths.duty}>Back to Duty and cover</a>
      </p>
    </StaffPage>
  )
}
