import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { reach } from '#app/access/policy.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { SessionTable } from '../components/session-table.tsx'
import { myTelephone } from '../queries/my-telephone.server.ts'
import { mySessions } from '../queries/my-sessions.server.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { thisSession } from '../this-session.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'My account – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'own-account.manage')
  const sessions = await mySessions(grant, thisSession(args))
  const opensTogether = reach(grant.actor.roles, 'together.open') !== undefined
  return {
    frame: await staffShell(grant, paths.mySessions),
    sessions,
    telephone: await myTelephone(grant),
    opensTogether,
  }
}

export default function MySessionsPage() {
  const { frame, sessions, telephone, opensTogether } = useLoaderData<typeof loader>()
  const others = sessions.filter(({ isThis }) => !isThis).length
  return (
    <StaffPage {...frame} title="My account" script={checkOnScript}>
      <p>
        <strong>My telephone number:</strong> {telephone ?? 'none given'}.{' '}
        <a href={paths.myTelephone}>{telephone === null ? 'Add it' : 'Change it'}</a>
      </p>
      <p>
        {others === 0
          ? 'You are signed in here and nowhere else.'
          : 'You are signed in at more than one place. If you don’t recognise one, end it and change your password.'}
      </p>
      <SessionTable sessions={sessions} />
      {others === 0 ? null : (
        <PostForm action={paths.endOtherSessions}>
          <Button>Sign me out everywhere else</Button>
        </PostForm>
      )}
      <p>
        <Button look="second" href={paths.myPassword}>
          Change my password
        </Button>{' '}
        <Button look="second" href={paths.confirm}>
          Confirm it is me
        </Button>
      </p>
      {opensTogether ? (
        <p>
          <a href={paths.together}>Records that two grown-ups open together</a>
        </p>
      ) : null}
    </StaffPage>
  )
}
