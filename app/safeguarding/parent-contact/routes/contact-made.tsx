import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { momentAsFields } from '#app/school-time/moment-fields.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { conflict } from '#app/web/http.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { grownUps } from '#app/school/staff/queries/grown-ups.server.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { recordParentContact } from '../commands/record-parent-contact.server.ts'
import { ParentContact } from '../components/parent-contact.tsx'
import { ContactMadeForm } from '../components/contact-made-form.tsx'
import { parentContactRecorders } from '../deciders.ts'
import { contactMadeForm } from '#app/safeguarding/information-sharing/forms.ts'
import { findParentContact } from '../queries/find-parent-contact.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'The family has been told – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'family.tell')
  const { tellingId } = partsOf(paths.told, args.params)
  const telling = await findParentContact(grant, tellingId)
  await grant.recordReading('telling', [tellingId])
  const calendar = await schoolCalendar(grant.read)
  const choices = {
    tellers: await grownUps(grant, parentContactRecorders),
    me: grant.actor.id,
    now: momentAsFields({ calendar, at: grant.at }),
  }
  return { frame: await staffShell(grant), telling, ...choices }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'family.tell')
  const { tellingId } = partsOf(paths.told, args.params)
  const telling = await findParentContact(grant, tellingId)
  const calendar = await schoolCalendar(grant.read)
  const form = await readForm(args.request, contactMadeForm({ calendar, at: grant.at }))
  if (!form.ok) return data(form, { status: 422 })

  if (!(await recordParentContact(grant, telling, form.values)))
    throw conflict('The person you chose is no longer at the school. Open the page again and choose someone else.')
  return redirect(savedAt(href(paths.tellings, { childId: telling.childId }), 'family-told'))
}

export default function ContactMadePage() {
  const { frame, telling, ...choices } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title={`${telling.child}’s family has been told`} script={checkOnScript}>
      <ErrorSummary form={form} />
      {telling.decision === 'tell' && telling.told === null ? <ContactMadeForm {...choices} form={form} /> : null}
      <ParentContact telling={telling} isNewest={false} />
      <p>
        <a href={href(paths.tellings, { childId: telling.childId })}>Back to what the family may be told</a>
      </p>
    </StaffPage>
  )
}
