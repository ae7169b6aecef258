import type { ReactElement } from 'react'
import { BigButton } from '#app/ui/child/big-button.tsx'
import { FrontDoor } from '#app/ui/child/drawings/front-door.tsx'
import { QuietButton } from '#app/ui/child/quiet-button.tsx'
import { PlainPage } from '#app/ui/plain/plain-page.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { PasswordField } from '#app/ui/staff/password-field.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'

const wrong = { entered: { email: ['a.ali@oakfield.example'] }, problems: { password: 'Enter your password' } }

export const plainPages: Readonly<Record<string, ReactElement>> = {
  'front-door': (
    <PlainPage title="Welcome to Oakfield Primary" school="Oakfield Primary" picture={<FrontDoor />}>
      <p>
        <BigButton href="/class-code">I am a child</BigButton>{' '}
        <QuietButton href="/sign-in">I am a grown-up</QuietButton>
      </p>
    </PlainPage>
  ),
  'sign-in': (
    <PlainPage title="Sign in" school="Oakfield Primary" back="/">
      <ErrorSummary form={wrong} />
      <form method="post">
        <TextField name="email" label="Email address" kind="email" autoComplete="username" form={wrong} />
        <PasswordField name="password" label="Password" autoComplete="current-password" form={wrong} />
        <Button>Sign in</Button>
      </form>
    </PlainPage>
  ),
  'not-found': (
    <PlainPage title="We could not find that page" school="Oakfield Primary">
      <p>The address may be wrong, or the page may have moved.</p>
      <p>
        <a href="/">Go to the front door</a>
      </p>
    </PlainPage>
  ),
}
