import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { besideDecision } from '#app/safeguarding/alerts/queries/beside-decision.server.ts'
import { BesideDecision } from '#app/safeguarding/alerts/components/beside-decision.tsx'
import { authorize } from '#app/access/authorize.server.ts'
import { fieldsIn, judge } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { decideConcern } from '../commands/decide-concern.server.ts'
import { ConcernStory } from '../components/concern-story.tsx'
import { DecisionForm } from '../components/decision-form.tsx'
import { decisionForm } from '../forms.ts'
import { concernToDecide } from '../queries/concern-to-decide.server.ts'
import { concernClosing } from '../queries/concern-closing.server.ts'
import { openConcern } from '../queries/open-concern.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Decide on a concern – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'concern.decide')
  const { concernId } = partsOf(paths.concernDecision, args.params)
  const concern = await openConcern(grant, concernId)
  const beside = await besideDecision(grant, { childId: concern.childId, deciding: concernId })
  const closing = await concernClosing(grant, concernId)
  return { concern, beside, closing, frame: await staffShell(grant) }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'concern.decide')
  const { concernId } = partsOf(paths.concernDecision, args.params)
  await concernToDecide(grant, concernId)
  const entered = await fieldsIn(args.request)
  const form = judge(entered, decisionForm)
  if (!form.ok) return data(form, { status: 422 })

  const whyNot = await decideConcern(grant, concernId, form.values)
  if (whyNot !== null) return data({ entered, problems: { decision: whyNot } }, { status: 409 })
  return redirect(savedAt(href(paths.concern, { concernId }), 'concern-decided'))
}

export default function ConcernDecisionPage() {
  const { frame, concern, beside, closing } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  const { id: concernId, child, words, occurred, passedOn, raiser, state } = concern
  return (
    <StaffPage {...frame} title={`Decide on the concern about ${child}`} script={checkOnScript}>
      <ErrorSummary form={form} />
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2 md:gap-x-8">
        <BesideDecision beside={beside} />
        <div className="stack">
          {state === 'open' ? (
            <DecisionForm action={href(paths.concernDecision, { concernId })} closing={closing} form={form} />
          ) : (
            <Notice
              title={state === 'unread' ? 'Confirm that you have read it first.' : 'It has already been decided.'}
            />
          )}
          <ConcernStory words={words} occurred={occurred} passedOn={passedOn} raiser={raiser} />
        </div>
      </div>
      <p>
        <a href={href(paths.concern, { concernId })}>Back to the concern</a>
      </p>
    </StaffPage>
  )
}
