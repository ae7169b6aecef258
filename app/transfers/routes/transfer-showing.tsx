import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/handle.ts'
import { href, partsOf } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { savedAt } from '#app/saved.ts'
import SentOn from '#app/sent-on.tsx'
import { showAgain } from '../commands/show-again.server.ts'
import { findTransfer } from '../queries/find-transfer.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'transfer.manage')
  return redirect(href(paths.transfer, partsOf(paths.transferShowing, args.params)))
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'transfer.manage')
  const { transferId } = partsOf(paths.transferShowing, args.params)
  await findTransfer(grant, transferId)
  await showAgain(grant, transferId)
  return redirect(savedAt(href(paths.transfer, { transferId }), 'transfer-shown'))
}

export default SentOn
