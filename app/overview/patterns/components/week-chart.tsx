import { BarChart } from '#app/ui/staff/bar-chart.tsx'
import type { Shown } from '../published.ts'
import { ShownTable } from './shown-table.tsx'

/** The alerts of the term week by week, drawn, and as a table below it. A week that is hidden has no bar and says so. */
export function WeekChart({ weeks }: { weeks: readonly Shown[] | null }) {
  if (weeks === null) return <ShownTable caption="Alerts week by week" what="Week from" rows={null} />
  const bars = weeks.map(({ label, shown }) => ({
    label,
    value: typeof shown === 'number' ? shown : null,
    hidden: shown === 'fewer than 10' ? '< 10' : '–',
  }))
  return (
    <figure className="panel">
      <figcaption className="font-bold">Alerts week by week</figcaption>
      {bars.some(({ value }) => value !== null) ? (
        <BarChart id="weeks" title="Alerts week by week" bars={bars} />
      ) : null}
      <details>
        <summary>Show the numbers</summary>
        <ShownTable caption="Alerts week by week" what="Week from" rows={weeks} />
      </details>
    </figure>
  )
}
