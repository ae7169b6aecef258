import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize, authorizeAlso } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { MyConcernTable } from '../components/my-concern-table.tsx'
import { WaitingConcernTable } from '../components/waiting-concern-table.tsx'
import { myConcerns } from '../queries/my-concerns.server.ts'
import { waitingConcerns } from '../queries/waiting-concerns.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Concerns – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'concern.raise')
  const desk = await authorizeAlso(args, grant, 'desk.read')
  const waiting = desk && (await waitingConcerns(desk))
  const mine = await myConcerns(grant)
  await grant.recordList('concerns', { concern: [...(waiting ?? []), ...mine] })
  return { frame: await staffShell(grant, paths.newConcern), waiting, mine }
}

export default function ConcernsPage() {
  const { frame, waiting, mine } = useLoaderData<typeof loader>()
  return (
    <StaffPage {...frame} title="Concerns" script={checkOnScript}>
      {waiting === null ? null : waiting.length === 0 ? (
        <EmptyState title="No concerns are waiting.">
          <p>Concerns that grown-ups at the school report appear here until you have read them and made a decision.</p>
        </EmptyState>
      ) : (
        <WaitingConcernTable caption={`Waiting for you: ${waiting.length}`} concerns={waiting} path={paths.concern} />
      )}
      <p>
        <Button href={paths.newConcern}>Report a concern</Button>
      </p>
      {mine.length === 0 ? (
        <EmptyState title="You have not reported any concerns yet.">
          <p>Concerns you report appear here, with who has read them and when.</p>
        </EmptyState>
      ) : (
        <MyConcernTable concerns={mine} />
      )}
    </StaffPage>
  )
}
