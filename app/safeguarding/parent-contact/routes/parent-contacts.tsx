import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
import { besideDecision } from '#app/safeguarding/alerts/queries/beside-decision.server.ts'
import { BesideDecision } from '#app/safeguarding/alerts/components/beside-decision.tsx'
import { authorize } from '#app/access/authorize.server.ts'
import { findChild } from '#app/school/children/queries/find-child.server.ts'
import { peopleAboutChild } from '#app/safeguarding/chronology/queries/people-about-child.server.ts'
import { recordsToChoose } from '#app/safeguarding/chronology/queries/records-to-choose.server.ts'
import { todayAtSchool } from '#app/access/today-at-school.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { conflict } from '#app/web/http.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { decideParentContact } from '../commands/decide-parent-contact.server.ts'
import { ParentContact } from '../components/parent-contact.tsx'
import { ParentContactForm } from '../components/parent-contact-form.tsx'
import { deciders, parentContactRecorders } from '../deciders.ts'
import { parentContactForm } from '#app/safeguarding/information-sharing/forms.ts'
import { parentContactsOf } from '../queries/parent-contacts-of.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Telling the family – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'family.tell')
  const { childId } = partsOf(paths.tellings, args.params)
  const child = await findChild(grant, childId)
  const decided = await parentContactsOf(grant, childId)
  const people = {
    deciders: await peopleAboutChild(grant, childId, deciders),
    tellers: await peopleAboutChild(grant, childId, parentContactRecorders),
  }
  const fields = { ...people, me: grant.actor.id, records: await recordsToChoose(grant, childId), token: newToken() }
  const beside = await besideDecision(grant, { childId })
  return { frame: await staffShell(grant), child, decided, beside, ...fields }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'family.tell')
  const { childId } = partsOf(paths.tellings, args.params)
  await findChild(grant, childId)
  const form = await readForm(args.request, parentContactForm(await todayAtSchool(grant)))
  if (!form.ok) return data(form, { status: 422 })
  if (!(await decideParentContact(grant, childId, form.values)))
    throw conflict('You cannot choose that person here. Open the page again and choose someone else.')
  return redirect(savedAt(href(paths.tellings, { childId }), 'family-decision'))
}

export default function ParentContactsPage() {
  const { frame, child, decided, beside, ...choices } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title={`What may ${child.firstName}’s family be told?`} script={checkOnScript}>
      <ErrorSummary form={form} />
      <p>
        {child.name}, {child.className}. To change this, record a new decision.
      </p>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2 md:gap-x-8">
        <div className="stack md:order-last">
          <BesideDecision beside={beside} />
          {decided.map((telling, place) => (
            <ParentContact key={telling.id} telling={telling} isNewest={place === 0} />
          ))}
          {decided.length === 0 ? <p className="empty">Nothing has been decided yet.</p> : null}
        </div>
        <ParentContactForm {...choices} form={form} />
      </div>
      <p>
        <a href={href(paths.file, { childId: child.id })}>Back to {child.firstName}’s file</a>
      </p>
    </StaffPage>
  )
}
