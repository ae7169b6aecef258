import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { besideThis } from '#app/web/beside.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { firstScreen } from '../queries/first-screen.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Home – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'own-account.manage')
  const first = await firstScreen(grant)
  if (first) throw redirect(first)
  return { frame: await staffShell(grant, paths.home) }
}

/** What a parent or carer finds: they have a place here, and school has shared nothing yet. */
export default function HomePage() {
  const { frame } = useLoaderData<typeof loader>()
  return (
    <StaffPage {...frame} title={frame.school}>
      <p>
        With The Lift, children at {frame.school} say how they feel in a minute. A grown-up at school reads every worry.
      </p>
      <p>
        The school has not shared anything with you here. If you would like to know how your child is, talk to their
        teacher.
      </p>
      <p>
        <a href={besideThis(paths.whoCanSee, paths.home)}>Who can see what a child says</a>
      </p>
    </StaffPage>
  )
}
