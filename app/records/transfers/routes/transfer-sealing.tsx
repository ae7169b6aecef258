import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { Passphrase } from '../components/passphrase.tsx'
import { newPassphrase } from '../passphrase.ts'
import { leavingFile } from '../queries/leaving-file.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Make the file – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'transfer.manage')
  const { transferId } = partsOf(paths.transferSealing, args.params)
  const { otherSchool, name } = await leavingFile(grant, transferId)
  await grant.recordReading('transfer', [transferId])
  return { frame: await staffShell(grant, paths.transfers), transferId, otherSchool, name }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'transfer.manage')
  await leavingFile(grant, partsOf(paths.transferSealing, args.params).transferId)
  return { words: newPassphrase(), token: newToken() }
}

export default function TransferSealingPage() {
  const { frame, transferId, otherSchool, name } = useLoaderData<typeof loader>()
  const shown = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title={`Make ${name}’s file for ${otherSchool}`} script={checkOnScript}>
      {shown && 'words' in shown ? (
        <Passphrase transferId={transferId} otherSchool={otherSchool} {...shown} />
      ) : (
        <PostForm action={href(paths.transferSealing, { transferId })}>
          <p>Have pen and paper ready. You will see eight words, once. Then you save the file.</p>
          <p>
            It holds the child’s whole file, what they told us, and what was done. Anything about a grown-up who works
            here is not included: the head passes that on.
          </p>
          <Button>Show me the words</Button>
          <p>
            <a href={href(paths.transfer, { transferId })}>Not now</a>
          </p>
        </PostForm>
      )}
    </StaffPage>
  )
}
