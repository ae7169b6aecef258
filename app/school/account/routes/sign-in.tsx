import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signInAdult } from '#app/access/sign-in.server.ts'
import { schoolOf } from '#app/access/authorize.server.ts'
import { withCookies } from '#app/access/cookie.ts'
import { signedIn } from '#app/access/session.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { unsentIn, unsentWords } from '#app/ui/form/unsent.ts'
import { PlainPage } from '#app/ui/plain/plain-page.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { PasswordField } from '#app/ui/staff/password-field.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'
import { notifyOfAttempts } from '../commands/notify-of-attempts.server.ts'
import { signInForm } from '#app/school/staff/forms.ts'
import { notSignedIn } from '../not-signed-in.server.ts'
import { safeReturnPath } from '../safe-return-path.ts'

export const handle = { look: 'plain' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Sign in – The Lift' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { school, tenant } = schoolOf(context)
  const present = await signedIn(tenant, { request, requestContext: context.requestContext }, { quietly: true })
  if (present?.session.kind === 'adult') throw redirect(safeReturnPath(request))
  return { school: school.name, unsent: unsentIn(request) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request.clone(), signInForm)
  if (!form.ok) return data(form, { status: 422 })

  const outcome = await signInAdult(args, notifyOfAttempts)
  if (outcome.came === 'in')
    return redirect(outcome.unsent ?? safeReturnPath(args.request), { headers: withCookies(outcome.cookies) })
  return notSignedIn(outcome.came, form.values.email)
}

export default function SignInPage() {
  const { school, unsent } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <PlainPage title="Sign in" school={school} back={paths.frontDoor}>
      {form === undefined && unsent !== null ? (
        <p className="nudge" role="status">
          {unsentWords[unsent].grownUp}
        </p>
      ) : null}
      <ErrorSummary form={form} />
      <PostForm noValidate>
        <TextField name="email" label="Email" kind="email" autoComplete="username" form={form} />
        <PasswordField name="password" label="Password" autoComplete="current-password" form={form} />
        <Button>Sign in</Button>
      </PostForm>
      <p>This is for grown-ups. Children sign in with their class code.</p>
    </PlainPage>
  )
}
