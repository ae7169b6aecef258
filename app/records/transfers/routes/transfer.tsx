import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { yearWords } from '#app/school/children/year-words.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { ArrivedFile } from '../components/arrived-file.tsx'
import { LeavingSteps } from '../components/leaving-steps.tsx'
import { findTransfer } from '../queries/find-transfer.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'A file on its way – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'transfer.manage')
  const { transferId } = partsOf(paths.transfer, args.params)
  const transfer = await findTransfer(grant, transferId)
  await grant.recordReading('transfer', [transferId])
  return { frame: await staffShell(grant, paths.transfers), transfer }
}

export default function TransferPage() {
  const { frame, transfer } = useLoaderData<typeof loader>()
  const { child, direction, otherSchool, begun } = transfer
  const way = direction === 'leaving' ? 'to' : 'from'
  return (
    <StaffPage {...frame} title={`${child.name}’s file, ${way} ${otherSchool}`} script={checkOnScript}>
      <p>
        {child.className}, {yearWords(child.yearGroup)}. {direction === 'leaving' ? 'Started' : 'Received'} by{' '}
        {begun.by} {begun.when}.
      </p>
      {direction === 'leaving' ? <LeavingSteps {...transfer} /> : <ArrivedFile {...transfer} />}
      <p>
        <a href={paths.transfers}>All transfers</a>
      </p>
    </StaffPage>
  )
}
