import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
import { savedAt } from '#app/web/saved.ts'
import { readersNow } from '#app/safeguarding/escalation/queries/readers-now.server.ts'
import { authorize } from '#app/access/authorize.server.ts'
import { momentAsFields } from '#app/school-time/moment-fields.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { askedChild } from '#app/school/children/asked-child.ts'
import { ChooseClass } from '#app/school/children/components/choose-class.tsx'
import { childrenToChoose } from '#app/school/children/queries/children-to-choose.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { WithNumbers } from '#app/ui/staff/telephone.tsx'
import { noteOnPaper } from '../commands/note-on-paper.server.ts'
import { PaperNoteForm } from '../components/paper-note-form.tsx'
import { paperNoteForm } from '../forms.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Record what a child said – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'worry.note')
  const calendar = await schoolCalendar(grant.read)
  return {
    frame: await staffShell(grant, paths.worries),
    pupils: await childrenToChoose(grant, askedChild(args.request)),
    readers: await readersNow(grant),
    now: momentAsFields({ calendar, at: grant.at }),
    token: newToken(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'worry.note')
  const calendar = await schoolCalendar(grant.read)
  const form = await readForm(args.request, paperNoteForm({ calendar, at: grant.at }))
  if (!form.ok) return data(form, { status: 422 })

  await noteOnPaper(grant, form.values)
  const { day } = momentAsFields({ calendar, at: form.values.occurredAt })
  return redirect(savedAt(paths.paperNoteKept, 'paper-note', { first: day, last: day }))
}

export default function PaperNotePage() {
  const { frame, readers, pupils, now, token } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title="Record what a child said" script={checkOnScript}>
      <ErrorSummary form={form} />
      <Notice kind="look" title="Is the child in danger now?">
        <p>
          Stay with them, and send for {readers.lead}. <WithNumbers words="Ring 999 if anybody is hurt." /> Write it
          down afterwards.
        </p>
      </Notice>
      {pupils.asksClass && !form ? (
        <ChooseClass pupils={pupils} />
      ) : (
        <PaperNoteForm pupils={pupils} now={now} token={token} form={form} />
      )}
    </StaffPage>
  )
}
