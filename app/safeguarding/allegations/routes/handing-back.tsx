import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
import { authorize } from '#app/access/authorize.server.ts'
import { Disclosure } from '#app/safeguarding/alerts/components/disclosure.tsx'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import {
  handBackWorry,
  isNotTheHeads,
  staysWithHead,
} from '#app/safeguarding/worries/commands/hand-back-worry.server.ts'
import { HandingBackForm } from '#app/safeguarding/worries/components/handing-back-form.tsx'
import { handingBackForm } from '#app/safeguarding/worries/forms.ts'
import { readersInWords } from '#app/safeguarding/escalation/readers-in-words.ts'
import { handedBackTo } from '#app/safeguarding/worries/queries/handed-back-to.server.ts'
import { findWorry } from '#app/safeguarding/worries/queries/find-worry.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Not about a grown-up – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'allegation.decide')
  const { worryId } = partsOf(paths.handingBack, args.params)
  const worry = await findWorry(grant, worryId)
  if (!worry.isHeads) throw isNotTheHeads()
  const readers = await handedBackTo(grant.read, worryId, grant)
  if (readers.length === 0) throw staysWithHead()
  await grant.recordReading('worry', [worryId])
  return {
    frame: await staffShell(grant, paths.allegations),
    worry,
    to: readersInWords({ readers }),
    token: newToken(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'allegation.decide')
  const { worryId } = partsOf(paths.handingBack, args.params)
  const form = await readForm(args.request, handingBackForm)
  if (!form.ok) return data(form, { status: 422 })

  const sentTo = await handBackWorry(grant, worryId, form.values)
  return redirect(`${paths.allegations}?sent=${sentTo.join()}`)
}

/** Is this about a grown-up at the school at all? If not, it goes to whoever reads it then. */
export default function HandingBackPage() {
  const { frame, worry, to, token } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title="This is not about a grown-up at the school" script={checkOnScript}>
      <ErrorSummary form={form} />
      <HandingBackForm token={token} firstName={worry.firstName} to={to} form={form} />
      <Disclosure {...worry.told} />
      <p>
        <a href={href(paths.headWorry, { worryId: worry.id })}>Back: it is about a grown-up</a>
      </p>
    </StaffPage>
  )
}
