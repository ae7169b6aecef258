import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { withCookies } from '#app/access/cookie.ts'
import { schoolsOf } from '#app/access/authorize-platform.server.ts'
import { signInPlatformStaff } from '#app/access/platform-sign-in.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { signInForm } from '#app/school/staff/forms.ts'
import { notSignedIn } from '#app/school/account/not-signed-in.server.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { PlainPage } from '#app/ui/plain/plain-page.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { PasswordField } from '#app/ui/staff/password-field.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'

export const handle = { look: 'plain' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Sign in – The Lift’s own staff' }]

export function loader({ context }: LoaderFunctionArgs) {
  schoolsOf(context)
  return null
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request.clone(), signInForm)
  if (!form.ok) return data(form, { status: 422 })

  const outcome = await signInPlatformStaff(args)
  if (outcome.came === 'in') return redirect(paths.platformSchools, { headers: withCookies(outcome.cookies) })
  return notSignedIn(outcome.came, form.values.email)
}

export default function PlatformSignInPage() {
  const form = useActionData<typeof action>()
  return (
    <PlainPage title="Sign in">
      <p>For the people who run The Lift. Schools sign in at their own address.</p>
      <ErrorSummary form={form} />
      <PostForm noValidate className="stack">
        <TextField name="email" label="Email" kind="email" autoComplete="username" form={form} />
        <PasswordField name="password" label="Password" autoComplete="current-password" form={form} />
        <Button>Sign in</Button>
      </PostForm>
    </PlainPage>
  )
}
