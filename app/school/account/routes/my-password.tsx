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
import { PasswordField } from '#app/ui/staff/password-field.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { WhosePassword } from '#app/ui/staff/whose-password.tsx'
import { changeMyPassword } from '../commands/change-my-password.server.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { passwordForm } from '#app/school/staff/forms.ts'
import { myEmail } from '../queries/my-email.server.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { thisSession } from '../this-session.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Change my password – The Lift' }]

const refusals = {
  wrong: { currentPassword: 'This is not your current password' },
  'too often': { currentPassword: 'Too many tries. Wait 15 minutes, then try again' },
  'easy to guess': {
    newPassword: 'Choose one that is harder to guess, without names, your school or a common password',
  },
} as const

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'own-account.manage')
  return { frame: await staffShell(grant, paths.mySessions), email: await myEmail(grant) }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'own-account.manage')
  const form = await readForm(args.request, passwordForm)
  if (!form.ok) return data(form, { status: 422 })

  const came = await changeMyPassword(grant, form.values, thisSession(args))
  if (came !== 'changed') return data({ entered: {}, problems: refusals[came] }, { status: 422 })
  return redirect(savedAt(paths.mySessions, 'password'))
}

export default function MyPasswordPage() {
  const { frame, email } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  const hint = '12 characters or more. Four unrelated words work well.'
  return (
    <StaffPage {...frame} title="Change my password" script={checkOnScript}>
      <ErrorSummary form={form} />
      <p>You will stay signed in here, and be signed out everywhere else.</p>
      <PostForm noValidate>
        <WhosePassword email={email} />
        <PasswordField name="currentPassword" label="Current password" autoComplete="current-password" form={form} />
        <PasswordField name="newPassword" label="New password" hint={hint} autoComplete="new-password" form={form} />
        <Button>Change my password</Button>
      </PostForm>
    </StaffPage>
  )
}
