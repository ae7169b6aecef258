import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
import { authorize } from '#app/access/authorize.server.ts'
import { momentAsFields } from '#app/school-time/moment-fields.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { findChild } from '#app/school/children/queries/find-child.server.ts'
import { recordsToChoose } from '#app/safeguarding/chronology/queries/records-to-choose.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { recordShare } from '../commands/record-share.server.ts'
import { ShareForm } from '../components/share-form.tsx'
import { Shares } from '../components/shares.tsx'
import { shareForm } from '../forms.ts'
import { shareList } from '../queries/share-list.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Sharing with other agencies – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'share.record')
  const { childId } = partsOf(paths.childShares, args.params)
  const child = await findChild(grant, childId)
  const shares = await shareList(grant, { childId })
  await grant.recordReading('file', [childId])
  const now = momentAsFields({ calendar: await schoolCalendar(grant.read), at: grant.at })
  const records = await recordsToChoose(grant, childId)
  return { frame: await staffShell(grant), child, shares, now, records, token: newToken() }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'share.record')
  const { childId } = partsOf(paths.childShares, args.params)
  await findChild(grant, childId)
  const calendar = await schoolCalendar(grant.read)
  const form = await readForm(args.request, shareForm({ calendar, at: grant.at }))
  if (!form.ok) return data(form, { status: 422 })

  await recordShare(grant, childId, form.values)
  return redirect(savedAt(href(paths.childShares, { childId }), 'share'))
}

export default function ChildSharesPage() {
  const { frame, child, shares, ...fields } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title={`Who outside school knows about ${child.firstName}?`} script={checkOnScript}>
      <ErrorSummary form={form} />
      <p>
        {child.name}, {child.className}. Entries here cannot be changed.
      </p>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2 md:gap-x-8">
        <ShareForm {...fields} form={form} />
        <div>
          {shares.length > 0 ? <Shares shares={shares} /> : <p className="empty">Nothing has been shared yet.</p>}
        </div>
      </div>
      <p>
        <a href={href(paths.file, { childId: child.id })}>Back to {child.firstName}’s file</a>
      </p>
    </StaffPage>
  )
}
