import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
import { authorize } from '#app/access/authorize.server.ts'
import { momentAsFields } from '#app/school-time/moment-fields.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { writeInFile } from '#app/safeguarding/chronology/commands/write-in-file.server.ts'
import { EntryForm } from '../components/entry-form.tsx'
import { entryForm } from '#app/safeguarding/chronology/forms.ts'
import { findFile } from '#app/safeguarding/chronology/queries/find-file.server.ts'
import { recordsToChoose } from '#app/safeguarding/chronology/queries/records-to-choose.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Add to a file – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'file.write')
  const { childId } = partsOf(paths.newFileEntry, args.params)
  const child = await findFile(grant, childId)
  const calendar = await schoolCalendar(grant.read)
  const now = momentAsFields({ calendar, at: grant.at })
  const records = await recordsToChoose(grant, childId)
  return { frame: await staffShell(grant, paths.files), child, now, records, token: newToken() }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'file.write')
  const { childId } = partsOf(paths.newFileEntry, args.params)
  await findFile(grant, childId)
  const calendar = await schoolCalendar(grant.read)
  const form = await readForm(args.request, entryForm({ calendar, at: grant.at }))
  if (!form.ok) return data(form, { status: 422 })

  await writeInFile(grant, childId, form.values)
  return redirect(savedAt(href(paths.file, { childId }), 'file-entry'))
}

export default function NewEntryPage() {
  const { frame, child, ...fields } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title={`Add to ${child.name}’s file`} script={checkOnScript}>
      <ErrorSummary form={form} />
      <EntryForm {...fields} form={form} />
      <p>
        <a href={href(paths.file, { childId: child.id })}>Back to the file</a>
      </p>
    </StaffPage>
  )
}
