import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { sentBack } from '#app/forms/sent-back.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { confirmReceipt } from '../commands/confirm-receipt.server.ts'
import { ReceiptForm } from '../components/receipt-form.tsx'
import { receiptForm } from '../forms.ts'
import { findTransfer } from '../queries/find-transfer.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'File received – The Lift' }]

const refusals = {
  wrong: 'This is not the code in the file. Ask them to read it out again',
  'too often': 'Too many tries. Wait an hour, then try again',
} as const

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'transfer.manage')
  const { transferId } = partsOf(paths.transferReceipt, args.params)
  const { child, otherSchool } = await findTransfer(grant, transferId)
  await grant.recordReading('transfer', [transferId])
  return { frame: await staffShell(grant, paths.transfers), transferId, name: child.name, otherSchool }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'transfer.manage')
  const { transferId } = partsOf(paths.transferReceipt, args.params)
  await findTransfer(grant, transferId)
  const form = await readForm(args.request, receiptForm)
  if (!form.ok) return data(form, { status: 422 })

  const came = await confirmReceipt(grant, transferId, form.values.code)
  if (came !== 'received') return data(sentBack(form.values, { code: refusals[came] }), { status: 422 })
  return redirect(savedAt(href(paths.transfer, { transferId }), 'transfer-arrived'))
}

export default function TransferReceiptPage() {
  const { frame, transferId, name, otherSchool } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title={`Does ${otherSchool} have ${name}’s file?`} script={checkOnScript}>
      <ErrorSummary form={form} />
      <ReceiptForm transferId={transferId} form={form} />
      <p>
        <a href={href(paths.transfer, { transferId })}>Back</a>
      </p>
    </StaffPage>
  )
}
