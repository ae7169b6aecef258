import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
import { besideDecision } from '#app/safeguarding/alerts/queries/beside-decision.server.ts'
import { BesideDecision } from '#app/safeguarding/alerts/components/beside-decision.tsx'
import { authorize } from '#app/access/authorize.server.ts'
import { todayAtSchool } from '#app/access/today-at-school.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { beginLeaving } from '../commands/begin-leaving.server.ts'
import { LeavingForm } from '../components/leaving-form.tsx'
import { TransferTable } from '../components/transfer-table.tsx'
import { leavingForm } from '../forms.ts'
import { transferChild } from '../queries/transfer-child.server.ts'
import { transferList } from '../queries/transfer-list.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'A child who is leaving – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'transfer.manage')
  const { childId } = partsOf(paths.childTransfer, args.params)
  const child = await transferChild(grant, childId)
  const transfers = await transferList(grant, childId)
  await grant.recordReading('child', [childId])
  const beside = await besideDecision(grant, { childId })
  return { frame: await staffShell(grant, paths.transfers), child, transfers, beside, token: newToken() }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'transfer.manage')
  const { childId } = partsOf(paths.childTransfer, args.params)
  await transferChild(grant, childId)
  const form = await readForm(args.request, leavingForm(await todayAtSchool(grant)))
  if (!form.ok) return data(form, { status: 422 })

  const transferId = await beginLeaving(grant, childId, form.values)
  return redirect(savedAt(href(paths.transfer, { transferId }), 'transfer'))
}

export default function ChildTransferPage() {
  const { frame, child, transfers, beside, token } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  const waiting = transfers.filter(({ state }) => state === 'to send' || state === 'sent')
  const over = transfers.filter((transfer) => !waiting.includes(transfer))
  return (
    <StaffPage {...frame} title={`${child.name} is moving to another school`} script={checkOnScript}>
      <ErrorSummary form={form} />
      <TransferTable caption="The file is on its way" transfers={waiting} />
      {waiting.length === 0 ? (
        <div className="grid grid-cols-1 gap-4 md:grid-cols-2 md:gap-x-8">
          <BesideDecision beside={beside} />
          <LeavingForm childId={child.id} token={token} form={form} />
        </div>
      ) : null}
      <TransferTable caption="Earlier" transfers={over} />
      <p>
        <a href={paths.transfers}>All transfers</a>
      </p>
    </StaffPage>
  )
}
