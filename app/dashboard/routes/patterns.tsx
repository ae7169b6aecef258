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
    <StaffPage {...frame} title="What is building up, and where?" script={checkOnScript}>
      {weeks === 0 ? (
        <EmptyState title="No week of this term is over yet.">
          <p>From the second week of term on it stands here what is rising, and where. Nobody is named.</p>
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
            <ShownTable caption="On which day worries were told" what="Day" rows={patterns.byDay} />
          </div>
          <WaitFacts taken={patterns.taken} read={patterns.read} />
          <p className="text-small text-quiet">
            Nobody is named. What is about fewer than ten children is not shown as a number; “not shown” hides what
            would give such a number away.
          </p>
        </div>
      )}
    </StaffPage>
  )
}
