import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { WholeCrisis } from '../components/whole-crisis.tsx'
import { readCrisis } from '../queries/read-crisis.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'A crisis – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'crisis.run')
  const { responseId } = partsOf(paths.crisis, args.params)
  const whole = await readCrisis(grant, responseId)
  return { frame: await staffShell(grant, paths.crises), ...whole }
}

export default function CrisisPage() {
  const { frame, next, ...whole } = useLoaderData<typeof loader>()
  const { id: responseId, child, className, started, startedBy, isOpen } = whole.crisis
  const { closed, closedBy, outcome, reviewed, reviewedBy, reviewDue, isClosedByMe } = whole.crisis
  const isToReview = !isOpen && reviewed === null
  return (
    <StaffPage {...frame} title={`Crisis: ${child}`} script={checkOnScript}>
      <p>
        {className}. Started {started} by {startedBy}.{' '}
        {isOpen ? 'Still open.' : `Closed ${closed ?? ''} by ${closedBy ?? ''}: ${outcome ?? ''}.`}{' '}
        {isToReview ? `A second person must review it by ${reviewDue ?? ''}.` : null}
        {reviewed === null ? null : `${reviewedBy ?? ''} reviewed it ${reviewed}.`}
      </p>
      <p className="big">
        {isOpen && next !== null ? (
          <Button href={href(paths.crisisStep, { responseId, step: `${next}` })}>Continue with step {next}</Button>
        ) : null}
        {isToReview && !isClosedByMe ? (
          <Button href={href(paths.crisisReview, { responseId })}>Review this</Button>
        ) : null}
      </p>
      <WholeCrisis {...whole} />
    </StaffPage>
  )
}
