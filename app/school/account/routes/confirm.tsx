import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { setCookie } from '#app/access/cookie.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { PasswordField } from '#app/ui/staff/password-field.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { WhosePassword } from '#app/ui/staff/whose-password.tsx'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { reauthenticate } from '../commands/reauthenticate.server.ts'
import { confirmForm } from '#app/school/staff/forms.ts'
import { myEmail } from '../queries/my-email.server.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { thisSession } from '../this-session.server.ts'
import { safeReturnPath } from '../safe-return-path.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Confirm it is you – The Lift' }]

const refusals = {
  wrong: 'This is not your password',
  'too often': 'Too many tries. Wait 15 minutes, then try again',
} as const

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'own-account.manage')
  return { frame: await staffShell(grant, paths.mySessions), email: await myEmail(grant) }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'own-account.manage')
  const form = await readForm(args.request, confirmForm)
  if (!form.ok) return data(form, { status: 422 })

  const came = await reauthenticate(grant, form.values.password, thisSession(args))
  if (typeof came === 'string') return data({ entered: {}, problems: { password: refusals[came] } }, { status: 422 })
  return redirect(safeReturnPath(args.request), {
    headers: { 'Set-Cookie': setCookie(came.sessionId, args.context.requestContext.secure) },
  })
}

export default function ConfirmPage() {
  const { frame, email } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title="Confirm it is you" script={checkOnScript}>
      <ErrorSummary form={form} />
      <p>Enter your password again. The safeguarding pages then stay open to you here for an hour.</p>
      <PostForm noValidate>
        <WhosePassword email={email} />
        <PasswordField name="password" label="Your password" autoComplete="current-password" form={form} />
        <Button>Confirm</Button>
      </PostForm>
    </StaffPage>
  )
}
