import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import SentOn from '#app/web/sent-on.tsx'
import { withdrawTransfer } from '../commands/withdraw-transfer.server.ts'
import { findTransfer } from '../queries/find-transfer.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'transfer.manage')
  return redirect(href(paths.transfer, partsOf(paths.transferWithdrawal, args.params)))
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'transfer.manage')
  const { transferId } = partsOf(paths.transferWithdrawal, args.params)
  await findTransfer(grant, transferId)
  await withdrawTransfer(grant, transferId)
  return redirect(savedAt(href(paths.transfer, { transferId }), 'transfer-stopped'))
}

export default SentOn
