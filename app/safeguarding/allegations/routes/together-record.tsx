import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { readTogether } from '../commands/read-together.server.ts'
import { OpenedRecord } from '../components/opened-record.tsx'
import { togetherForm } from '../forms.ts'
import { openRecord } from '../queries/open-record.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Opened together – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'together.open')
  const { openingId } = partsOf(paths.togetherRecord, args.params)
  return { frame: await staffShell(grant), record: await openRecord(grant, openingId) }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'together.open')
  const { openingId } = partsOf(paths.togetherRecord, args.params)
  await openRecord(grant, openingId)
  const form = await readForm(args.request, togetherForm)
  if (!form.ok) return data(form, { status: 422 })

  await readTogether(grant, openingId, form.values.done)
  return redirect(savedAt(href(paths.togetherRecord, { openingId }), 'read-together'))
}

export default function TogetherRecordPage() {
  const { frame, record } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title={`About ${record.child}`} script={checkOnScript}>
      <ErrorSummary form={form} />
      <OpenedRecord record={record} form={form} />
      <p>
        <a href={paths.together}>Open together</a>
      </p>
    </StaffPage>
  )
}
