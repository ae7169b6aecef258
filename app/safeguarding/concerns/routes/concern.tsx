import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { besideDecision } from '#app/safeguarding/alerts/queries/beside-decision.server.ts'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { numbersToRing } from '#app/school/staff/queries/numbers-to-ring.server.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { AboutHead } from '../components/about-head.tsx'
import { ConcernCase } from '../components/concern-case.tsx'
import { ConcernLinks } from '../components/concern-links.tsx'
import { concernClosing } from '../queries/concern-closing.server.ts'
import { nextConcern } from '../queries/next-concern.server.ts'
import { openConcern } from '../queries/open-concern.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'A concern – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'concern.decide')
  const { concernId } = partsOf(paths.concern, args.params)
  const concern = await openConcern(grant, concernId)
  const closing = await concernClosing(grant, concernId)
  const next = concern.state === 'unread' ? null : await nextConcern(grant, paths.concern)
  const beside =
    concern.state === 'open' ? await besideDecision(grant, { childId: concern.childId, deciding: concernId }) : null
  return {
    frame: await staffShell(grant),
    concern,
    numbers: await numbersToRing(grant),
    beside,
    closing,
    next,
  }
}

export default function ConcernPage() {
  const { frame, concern, numbers, beside, closing, next } = useLoaderData<typeof loader>()
  const { id: concernId, child, subject } = concern
  return (
    <StaffPage
      {...frame}
      title={`Concern: ${child}`}
      script={checkOnScript}
      above={[{ label: 'Concerns', href: paths.concerns }]}
    >
      {subject === 'adult' ? <AboutHead numbers={numbers} /> : null}
      <ConcernCase
        concern={concern}
        beside={beside}
        closing={closing}
        next={next}
        reading={href(paths.concernReading, { concernId })}
        decision={href(paths.concernDecision, { concernId })}
        naming={href(paths.concernNaming, { concernId })}
      />
      <ConcernLinks concern={concern} />
    </StaffPage>
  )
}
