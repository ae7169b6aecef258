import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readUpload } from '#app/forms/read-upload.server.ts'
import { sentBack } from '#app/forms/sent-back.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { askedChild } from '#app/school/children/asked-child.ts'
import { ChooseClass } from '#app/school/children/components/choose-class.tsx'
import { childrenToChoose } from '#app/school/children/queries/children-to-choose.server.ts'
import { savedAt } from '#app/web/saved.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { receiveFile } from '../commands/receive-file.server.ts'
import { ArrivalForm } from '../components/arrival-form.tsx'
import { arrivalForm } from '../forms.ts'
import { mostSealed } from '../sealed-file.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'A file from another school – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'transfer.manage')
  return {
    frame: await staffShell(grant, paths.transfers),
    pupils: await childrenToChoose(grant, askedChild(args.request)),
  }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'transfer.manage')
  const form = await readUpload(args.request, arrivalForm, { name: 'file', mostBytes: mostSealed })
  if (!form.ok) return data(form, { status: 422 })

  const { values, file } = form.values
  const came = await receiveFile(grant, values, file)
  if ('problems' in came) return data(sentBack(values, came.problems), { status: 422 })
  return redirect(savedAt(href(paths.transfer, came), 'arrival'))
}

export default function ArrivalPage() {
  const { frame, pupils } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title="A file from another school" script={checkOnScript}>
      <ErrorSummary form={form} />
      <p>
        Ring the school that sent it, on a number you know, and ask them to read out eight words. The child must already
        be on your list: the office adds them.
      </p>
      {form ? <p>Choose the file again: your browser does not remember it.</p> : null}
      {pupils.asksClass && !form ? <ChooseClass pupils={pupils} /> : <ArrivalForm pupils={pupils} form={form} />}
      <p>
        <a href={paths.transfers}>All transfers</a>
      </p>
    </StaffPage>
  )
}
