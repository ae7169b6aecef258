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
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { answerShare } from '../commands/answer-share.server.ts'
import { Shares } from '../components/shares.tsx'
import { answerForm } from '../forms.ts'
import { findShare } from '../queries/find-share.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Their answer – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'share.record')
  const { shareId } = partsOf(paths.shareAnswer, args.params)
  const share = await findShare(grant, shareId)
  await grant.recordReading('share', [shareId])
  return { frame: await staffShell(grant), share }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'share.record')
  const { shareId } = partsOf(paths.shareAnswer, args.params)
  const share = await findShare(grant, shareId)
  const form = await readForm(args.request, answerForm)
  if (!form.ok) return data(form, { status: 422 })

  await answerShare(grant, share, form.values)
  return redirect(savedAt(href(paths.childShares, { childId: share.childId }), 'share-answer'))
}

export default function ShareAnswerPage() {
  const { frame, share } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title={`What did they answer about ${share.child}?`} script={checkOnScript}>
      <ErrorSummary form={form} />
      {share.decision === 'shared' && share.answer === null ? (
        <PostForm noValidate>
          <TextArea name="answer" label="What will they do, and who said so?" form={form} />
          <Button>Save answer</Button>
        </PostForm>
      ) : null}
      <Shares shares={[share]} />
      <p>
        <a href={href(paths.childShares, { childId: share.childId })}>Back to who knows about {share.child}</a>
      </p>
    </StaffPage>
  )
}
