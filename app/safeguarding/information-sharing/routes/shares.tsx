import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { numbersToRing } from '#app/school/staff/queries/numbers-to-ring.server.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { Telephone } from '#app/ui/staff/telephone.tsx'
import { Shares } from '../components/shares.tsx'
import { shareList } from '../queries/share-list.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Shared with other agencies – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'share.record')
  const shares = await shareList(grant)
  await grant.recordList('shares', { share: shares })
  return { frame: await staffShell(grant, paths.shares), shares, numbers: await numbersToRing(grant) }
}

export default function SharesPage() {
  const { frame, shares, numbers } = useLoaderData<typeof loader>()
  const waiting = shares.filter(({ isWaiting }) => isWaiting).length
  return (
    <StaffPage {...frame} title="Shared with other agencies" script={checkOnScript}>
      {waiting > 0 ? (
        <p className="font-bold">
          Waiting for an answer: {waiting}. Ring children’s services <Telephone toRing={numbers.services} />.
        </p>
      ) : null}
      {shares.length > 0 ? (
        <Shares shares={shares} withChild />
      ) : (
        <EmptyState title="Nothing has been shared with anybody outside school.">
          <p>Anything shared about a child, or not shared, is recorded from the child’s file and appears here.</p>
        </EmptyState>
      )}
      <p>
        <a href={paths.desk}>Back to the desk</a>
      </p>
    </StaffPage>
  )
}
