import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { besideDecision } from '#app/safeguarding/alerts/queries/beside-decision.server.ts'
import { wholeStaff } from '#app/safeguarding/escalation/queries/whole-staff.server.ts'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { numbersToRing } from '#app/school/staff/queries/numbers-to-ring.server.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { AllegationSteps } from '../components/allegation-steps.tsx'
import { ConcernCase } from '../components/concern-case.tsx'
import { concernClosing } from '../queries/concern-closing.server.ts'
import { nextConcern } from '../queries/next-concern.server.ts'
import { openConcern } from '../queries/open-concern.server.ts'
import { whoReadsConcern } from '../queries/who-reads-concern.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Concern about a grown-up – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'allegation.read')
  const { concernId } = partsOf(paths.allegation, args.params)
  const concern = await openConcern(grant, concernId)
  const whole = await wholeStaff(grant.read, grant.at)
  const closing = await concernClosing(grant, concernId, whole)
  const next = concern.state === 'unread' ? null : await nextConcern(grant, paths.allegation)
  const beside =
    concern.state === 'open' ? await besideDecision(grant, { childId: concern.childId, deciding: concernId }) : null
  const { who: to } = await whoReadsConcern({ ...grant, whole }, concernId, 'of the child')
  return { frame: await staffShell(grant), concern, to, numbers: await numbersToRing(grant), beside, closing, next }
}

export default function AllegationPage() {
  const { frame, concern, to, numbers, beside, closing, next } = useLoaderData<typeof loader>()
  const { id: concernId, child, state } = concern
  return (
    <StaffPage {...frame} title={`Concern about a grown-up. Child: ${child}`} script={checkOnScript}>
      {state === 'closed' ? null : <AllegationSteps numbers={numbers} />}
      <ConcernCase
        concern={concern}
        beside={beside}
        closing={closing}
        next={next}
        reading={href(paths.allegationReading, { concernId })}
        decision={href(paths.allegationDecision, { concernId })}
        naming={href(paths.allegationNaming, { concernId })}
      >
        {state === 'unread' ? null : (
          <p>
            <Button look="second" href={href(paths.allegationPassing, { concernId })}>
              Pass the child’s part to {to}
            </Button>
          </p>
        )}
      </ConcernCase>
      <p>
        <a href={paths.allegations}>Everything about grown-ups</a>
      </p>
    </StaffPage>
  )
}
