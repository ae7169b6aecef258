import type { TermPatterns } from '../queries/school-patterns.server.ts'
import { PlaceTable } from './place-table.tsx'
import { RiseTable } from './rise-table.tsx'
import { ShownTable } from './shown-table.tsx'
import { WaitFacts } from './waits.tsx'
import { WeekChart } from './week-chart.tsx'

/** What is rising this term and where, by numbers that point at nobody. */
export function TermPatternsShown({ patterns }: { patterns: TermPatterns }) {
  const { from, alerts, worries } = patterns
  return (
    <div className="grid grid-cols-1 gap-4">
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
  )
}
