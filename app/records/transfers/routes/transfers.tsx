import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { TransferTable } from '../components/transfer-table.tsx'
import { transferList } from '../queries/transfer-list.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Moving school – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'transfer.manage')
  const transfers = await transferList(grant)
  await grant.recordList('transfers', { transfer: transfers })
  return { frame: await staffShell(grant, paths.transfers), transfers }
}

export default function TransfersPage() {
  const { frame, transfers } = useLoaderData<typeof loader>()
  const waiting = transfers.filter(({ state }) => state === 'to send' || state === 'sent')
  const over = transfers.filter((transfer) => !waiting.includes(transfer))
  const late = waiting.filter(({ isOverdue }) => isOverdue)
  return (
    <StaffPage {...frame} title="Moving school" script={checkOnScript}>
      {transfers.length > 0 ? <p className="text-lead font-bold">{firstWords(waiting.length, late.length)}</p> : null}
      <TransferTable caption="Files to send" transfers={waiting} />
      <p>
        <Button look="second" href={paths.arrival}>
          Receive a file from another school
        </Button>
      </p>
      <TransferTable caption="Finished" transfers={over} />
      {transfers.length === 0 ? (
        <EmptyState title="No transfers yet.">
          <p>
            When a child leaves, their safeguarding file goes with them. Open the child’s file and send it from there.
          </p>
        </EmptyState>
      ) : null}
    </StaffPage>
  )
}

function firstWords(waiting: number, late: number): string {
  if (late > 0)
    return late === 1 ? 'One file is late. Deal with it now.' : `${late} files are late. Deal with them now.`
  return waiting > 0 ? 'No files are late.' : 'Every file has arrived safely.'
}
