import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { setMyTelephone } from '../commands/set-my-telephone.server.ts'
import { telephoneForm } from '#app/school/staff/forms.ts'
import { myTelephone } from '../queries/my-telephone.server.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'My telephone number – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'own-account.manage')
  return { frame: await staffShell(grant, paths.mySessions), telephone: await myTelephone(grant) }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'own-account.manage')
  const form = await readForm(args.request, telephoneForm)
  if (!form.ok) return data(form, { status: 422 })

  await setMyTelephone(grant, form.values)
  return redirect(savedAt(paths.mySessions, 'telephone'))
}

export default function MyTelephonePage() {
  const { frame, telephone } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  const hint = 'A number you answer during the school day. Leave it empty to remove it.'
  return (
    <StaffPage {...frame} title="My telephone number" script={checkOnScript}>
      <ErrorSummary form={form} />
      <p>
        Staff of your school see this number where The Lift asks them to ring you. Parents, carers and children never
        see it.
      </p>
      <PostForm noValidate>
        <TextField
          name="telephone"
          label="Telephone number (optional)"
          hint={hint}
          kind="tel"
          autoComplete="tel"
          short
          value={telephone ?? undefined}
          form={form}
        />
        <Button>Save my number</Button>
      </PostForm>
      <p>
        <a href={paths.mySessions}>Back to My account</a>
      </p>
    </StaffPage>
  )
}
