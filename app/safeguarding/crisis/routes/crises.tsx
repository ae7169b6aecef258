import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { CrisisTable } from '../components/crisis-table.tsx'
import { FollowUps } from '../components/follow-ups.tsx'
import { Helplines } from '../components/helplines.tsx'
import { crisisList } from '../queries/crisis-list.server.ts'
import { followUpList } from '../queries/follow-up-list.server.ts'
import { helplineCard } from '../queries/helpline-card.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Crisis – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'crisis.run')
  const crises = await crisisList(grant)
  const followUps = await followUpList(grant)
  await grant.recordList('crises', { crisis: crises, 'follow-up': followUps })
  return { frame: await staffShell(grant, paths.crises), crises, followUps, card: await helplineCard(grant) }
}

export default function CrisesPage() {
  const { frame, crises, followUps, card } = useLoaderData<typeof loader>()
  const open = crises.filter(({ isOpen }) => isOpen)
  const closed = crises.filter(({ isOpen }) => !isOpen)
  return (
    <StaffPage {...frame} title="Crisis" script={checkOnScript}>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-[1fr_20rem] md:gap-x-8">
        <div className="stack">
          {open.length > 0 ? <CrisisTable caption={`Open now: ${open.length}`} crises={open} /> : null}
          {closed.length > 0 ? <CrisisTable caption={`To review: ${closed.length}`} crises={closed} /> : null}
          {followUps.length > 0 ? <FollowUps followUps={followUps} /> : null}
          {crises.length + followUps.length === 0 ? (
            <EmptyState title="No crisis is open, and there is nothing left to do.">
              <p>Start the steps from a child’s alert, worry, concern or file.</p>
            </EmptyState>
          ) : null}
          <p>
            <a href={paths.crisisPaper}>The steps on paper, to print before you need them</a>
          </p>
        </div>
        <Helplines card={card} />
      </div>
    </StaffPage>
  )
}
