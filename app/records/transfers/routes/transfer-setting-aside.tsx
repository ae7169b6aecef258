import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { Grant } from '#app/access/grant.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { conflict } from '#app/web/http.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { setAside } from '../commands/set-aside.server.ts'
import { SettingAsideForm } from '../components/setting-aside-form.tsx'
import { settingAsideForm } from '../forms.ts'
import { findTransfer } from '../queries/find-transfer.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Hide a file you received – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'transfer.manage')
  const { transferId } = partsOf(paths.transferSettingAside, args.params)
  const { child, otherSchool, lines } = await findArrived(grant, transferId)
  await grant.recordReading('transfer', [transferId])
  return { frame: await staffShell(grant, paths.transfers), transferId, name: child.name, otherSchool, lines }
}

async function findArrived(grant: Grant<'transfer.manage'>, transferId: string) {
  const transfer = await findTransfer(grant, transferId)
  if (transfer.direction !== 'arriving') throw conflict('Only a file that came from another school can be hidden.')
  return transfer
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'transfer.manage')
  const { transferId } = partsOf(paths.transferSettingAside, args.params)
  await findArrived(grant, transferId)
  const form = await readForm(args.request, settingAsideForm)
  if (!form.ok) return data(form, { status: 422 })

  await setAside(grant, transferId, form.values.reason)
  return redirect(savedAt(href(paths.transfer, { transferId }), 'transfer-set-aside'))
}

export default function TransferSettingAsidePage() {
  const { frame, transferId, name, otherSchool, lines } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title={`Hide ${name}’s file from ${otherSchool}`} script={checkOnScript}>
      <ErrorSummary form={form} />
      <p>
        Do this if the file is about another child, or its entries are wrong. Its {lines} entries are kept, but no
        longer appear in {name}’s file or in what you send on. You can show them again at any time.
      </p>
      <SettingAsideForm transferId={transferId} form={form} />
      <p>
        <a href={href(paths.transfer, { transferId })}>Back</a>
      </p>
    </StaffPage>
  )
}
