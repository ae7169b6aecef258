import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
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
import { referToDsl } from '../commands/refer-to-dsl.server.ts'
import { ConcernStory } from '../components/concern-story.tsx'
import { ReferralForm } from '../components/referral-form.tsx'
import { referralForm } from '../forms.ts'
import { concernToDecide } from '../queries/concern-to-decide.server.ts'
import { openConcern } from '../queries/open-concern.server.ts'
import { whoReadsConcern } from '../queries/who-reads-concern.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Pass the child’s part on – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'allegation.decide')
  const { concernId } = partsOf(paths.allegationPassing, args.params)
  const concern = await openConcern(grant, concernId)
  const { who } = await whoReadsConcern(grant, concernId, 'of the child')
  return { concern, to: who, frame: await staffShell(grant), token: newToken() }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'allegation.decide')
  const { concernId } = partsOf(paths.allegationPassing, args.params)
  await concernToDecide(grant, concernId)
  const form = await readForm(args.request, referralForm)
  if (!form.ok) return data(form, { status: 422 })

  await referToDsl(grant, concernId, form.values)
  return redirect(savedAt(href(paths.allegation, { concernId }), 'concern-passed'))
}

export default function AllegationPassingPage() {
  const { frame, concern, to, token } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  const { id: concernId, child, words, occurred, passedOn, raiser } = concern
  return (
    <StaffPage {...frame} title={`Pass ${child}’s part to ${to}`} script={checkOnScript}>
      <ErrorSummary form={form} />
      <ReferralForm token={token} hasWords={words.childWords !== null} to={to} form={form} />
      <ConcernStory words={words} occurred={occurred} passedOn={passedOn} raiser={raiser} />
      <p>
        <a href={href(paths.allegation, { concernId })}>Back</a>
      </p>
    </StaffPage>
  )
}
