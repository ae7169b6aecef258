import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { GovernorLine } from '#app/school/duty/components/governor-line.tsx'
import { reach } from '#app/access/policy.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { governorOf } from '#app/school/staff/queries/governor.server.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { TogetherCase } from '../components/together-case.tsx'
import { togetherList } from '../queries/together-list.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Open together – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'together.open')
  return {
    frame: await staffShell(grant),
    waiting: await togetherList(grant),
    governor: await governorOf(grant.read),
    mayNameGovernor: reach(grant.actor.roles, 'governor.manage') !== undefined,
  }
}

export default function TogetherPage() {
  const { frame, waiting, governor, mayNameGovernor } = useLoaderData<typeof loader>()
  return (
    <StaffPage {...frame} title="Open together" script={checkOnScript}>
      {waiting.length === 0 ? (
        <EmptyState title="Nothing is waiting.">
          <p>Anything that nobody at the school may read alone comes here. Two grown-ups open it together.</p>
        </EmptyState>
      ) : (
        <>
          <p>
            Do this first: find a second grown-up who can see this page too, and open it together, side by side. One of
            you asks here, the other signs in and agrees. Both names stay on the record.
          </p>
          <GovernorLine governor={governor} mayChange={mayNameGovernor} />
          <ul>
            {waiting.map((one) => (
              <li key={one.id}>
                <TogetherCase one={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={paths.mySessions}>My account</a>
      </p>
    </StaffPage>
  )
}
