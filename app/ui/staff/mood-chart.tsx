import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'

export type MoodDay = {
  /** "Mon 2 Mar" */
  label: string
  /** 1 very sad … 5 very happy; null when there was no answer. */
  mood: number | null
}

type Props = {
  /** Makes the chart's ids its own when a page shows several. */
  id: string
  title: string
  /** What the chart says, in one sentence. */
  finding: string
  days: readonly MoodDay[]
  /** The words for 1 to 5. */
  words: readonly [string, string, string, string, string]
  /** The words for a school day without an answer. */
  none: string
  /** The words that open the table: "Show the answers". */
  tableLabel: string
}

const width = 720
const height = 220
const inset = { top: 12, right: 16, bottom: 30, left: 84 }

/** How a child said they were, school day by school day, with the same answers as a table. Nothing is averaged. */
export function MoodChart({ id, title, finding, days, words, none, tableLabel }: Props) {
  const across = scalePoint<number>(
    days.map((_, at) => at),
    [inset.left, width - inset.right],
  ).padding(0.5)
  const up = scaleLinear([1, 5], [height - inset.bottom - 10, inset.top + 10])
  const x = (at: number) => round(across(at) ?? 0)
  const points = days.flatMap(({ mood }, at) => (mood === null ? [] : [{ at, x: x(at), y: round(up(mood)) }]))
  const path = line<{ x: number; y: number }>(
    (point) => point.x,
    (point) => point.y,
  )
  const every = Math.max(1, Math.ceil(days.length / 8))
  return (
    <figure className="panel">
      <figcaption className="font-bold">{finding}</figcaption>
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{finding}</desc>
        {words.map((word, at) => (
          <g key={word}>
            <path className="guide" d={`M${inset.left} ${round(up(at + 1))}H${width - inset.right}`} />
            <text x={inset.left - 10} y={round(up(at + 1)) + 4} textAnchor="end">
              {word}
            </text>
          </g>
        ))}
        {days.map(({ label }, at) =>
          at % every === 0 ? (
            <text key={at} x={x(at)} y={height - 8} textAnchor="middle">
              {label}
            </text>
          ) : null,
        )}
        <path className="gap" d={path(points) ?? undefined} />
        {runsOf(points).map((run) => (
          <path key={run[0]?.at} className="run" d={path(run) ?? undefined} />
        ))}
        {points.map((point) => (
          <circle key={point.at} cx={point.x} cy={point.y} r="4.5" />
        ))}
      </svg>
      <details>
        <summary>{tableLabel}</summary>
        <table className="table dense">
          <caption>{title}</caption>
          <tbody>
            {days.map(({ label, mood }, at) => (
              <tr key={at}>
                <th scope="row">{label}</th>
                <td>{mood === null ? none : words[mood - 1]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

const round = (value: number) => Math.round(value * 10) / 10

// Days that follow one another without a day in between that has no answer.
function runsOf<T extends { at: number }>(points: readonly T[]): T[][] {
  const runs: T[][] = []
  for (const point of points) {
    const run = runs.at(-1)
    if (run && run.at(-1)?.at === point.at - 1) run.push(point)
    else runs.push([point])
  }
  return runs
}
