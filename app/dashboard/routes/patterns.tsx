import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/handle.ts'
import { paths } from '#app/paths.ts'
import { checkOnScript } from '#app/people/check-on-script.ts'
import { staffFrame } from '#app/people/queries/staff-frame.server.ts'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { PlaceTable } from '../components/place-table.tsx'
import { RiseTable } from '../components/rise-table.tsx'
import { ShownTable } from '../components/shown-table.tsx'
import { WaitFacts } from '../components/waits.tsx'
import { WeekChart } from '../components/week-chart.tsx'
import { schoolPatterns } from '../queries/school-patterns.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Patterns – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'patterns.read')
  return { frame: await staffFrame(grant, paths.patterns), patterns: await schoolPatterns(grant) }
}

export default function PatternsPage() {
  const { frame, patterns } = useLoaderData<typeof loader>()
  const { weeks, from, alerts, worries } = patterns
  return (
    <StaffPage {...frame} title="Patterns this term" script={checkOnScript}>
      {weeks === 0 ? (
        <EmptyState title="The first week of term is not over yet.">
          <p>From the second week of term, this page shows what is rising, and where. Nobody is named.</p>
        </EmptyState>
      ) : (
        <div className="grid gap-4">
          <p className="text-lead font-bold">{patterns.first}</p>
          <p>
            Since {from}, up to last Sunday: alerts {alerts.shown}, worries {worries.shown}.
          </p>
          <WeekChart weeks={patterns.byWeek} />
          <div className="grid grid-cols-1 gap-6 md:grid-cols-2">
            <RiseTable rises={patterns.rises} />
            <PlaceTable places={patterns.places} />
            <ShownTable caption="How serious alerts were" what="How serious" rows={patterns.bySeverity} />
            <ShownTable caption="What worries were about" what="About" rows={patterns.byTopic} />
            <ShownTable caption="Which day worries came in" what="Day" rows={patterns.byDay} />
          </div>
          <WaitFacts taken={patterns.taken} read={patterns.read} />
          <p className="text-small text-quiet">
            Nobody is named. Numbers about fewer than ten children are not shown. “Not shown” also hides any number that
            would give one away.
          </p>
        </div>
      )}
    </StaffPage>
  )
}
