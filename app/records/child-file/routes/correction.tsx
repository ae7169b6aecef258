import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
import { authorize } from '#app/access/authorize.server.ts'
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
import { putRight } from '#app/safeguarding/chronology/commands/put-right.server.ts'
import { CorrectionForm } from '../components/correction-form.tsx'
import { LineWords } from '#app/safeguarding/chronology/components/line-words.tsx'
import { correctionForm } from '#app/safeguarding/chronology/forms.ts'
import { linePath } from '#app/safeguarding/chronology/pages.ts'
import { findEntry } from '#app/safeguarding/chronology/queries/find-entry.server.ts'
import { openEntry } from '#app/safeguarding/chronology/queries/open-entry.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Correct an entry – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'file.write')
  const asked = partsOf(paths.fileCorrection, args.params)
  const line = await openEntry(grant, asked)
  return { frame: await staffShell(grant, paths.files), childId: asked.childId, line, token: newToken() }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'file.write')
  const asked = partsOf(paths.fileCorrection, args.params)
  const entry = await findEntry(grant, asked)
  const calendar = await schoolCalendar(grant.read)
  const form = await readForm(args.request, correctionForm({ calendar, at: grant.at }))
  if (!form.ok) return data(form, { status: 422 })

  await putRight(grant, entry, form.values)
  return redirect(savedAt(linePath(asked.childId, asked.entryId), 'correction'))
}

export default function CorrectionPage() {
  const { frame, childId, line, token } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title="Correct an entry" script={checkOnScript}>
      <ErrorSummary form={form} />
      <section className="panel mb-4">
        <h2 className="font-bold">
          {line.occurred} – {line.what}
        </h2>
        <p className="text-small text-quiet">
          {line.who}, written down {line.recorded}. It will not be changed.
        </p>
        <LineWords line={{ ...line, isDamaged: line.words === null }} />
      </section>
      <CorrectionForm token={token} when={line.when} records={line.records} form={form} />
      <p>
        <a href={`${href(paths.file, { childId })}#${line.id}`}>Back to the file</a>
      </p>
    </StaffPage>
  )
}
