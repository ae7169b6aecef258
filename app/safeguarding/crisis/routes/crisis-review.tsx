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
import { Notice } from '#app/ui/staff/notice.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { reviewCrisis } from '../commands/review-crisis.server.ts'
import { ReviewForm } from '../components/review-form.tsx'
import { WholeCrisis } from '../components/whole-crisis.tsx'
import { reviewForm } from '../forms.ts'
import { findCrisis } from '../queries/find-crisis.server.ts'
import { readCrisis } from '../queries/read-crisis.server.ts'
import { whyNotReviewed } from '../review.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Review a crisis – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'crisis.run')
  const { responseId } = partsOf(paths.crisisReview, args.params)
  const whole = await readCrisis(grant, responseId)
  return { frame: await staffShell(grant, paths.crises), ...whole, token: newToken() }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'crisis.run')
  const { responseId } = partsOf(paths.crisisReview, args.params)
  const crisis = await findCrisis(grant, responseId)
  const form = await readForm(args.request, reviewForm)
  if (!form.ok) return data(form, { status: 422 })

  await reviewCrisis(grant, crisis, form.values)
  return redirect(savedAt(href(paths.crisis, { responseId }), 'crisis-reviewed'))
}

export default function CrisisReviewPage() {
  const { frame, token, ...whole } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  const refused = whyNotReviewed(whole.crisis)
  return (
    <StaffPage {...frame} title={`Review: ${whole.crisis.child}`} script={checkOnScript}>
      <ErrorSummary form={form} />
      {refused === null ? <ReviewForm token={token} form={form} /> : <Notice kind="look" title={refused} />}
      <WholeCrisis {...whole} />
    </StaffPage>
  )
}
