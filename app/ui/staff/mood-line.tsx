import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import type { MoodDay } from './mood-table.tsx'

type Props = { id: string; title: string; finding: string; days: readonly MoodDay[]; words: readonly string[] }
type Point = { at: number; x: number; y: number }

const width = 720
const height = 220
const inset = { top: 22, right: 16, bottom: 40, left: 84 }
const mostLabels = 8

const round = (value: number) => Math.round(value * 10) / 10
const path = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)

/** The days a line is drawn over: from the first with an answer, as before it there is nothing to see. */
const fromFirstAnswer = (days: readonly MoodDay[]) =>
  days.slice(
    Math.max(
      0,
      days.findIndex(({ mood }) => mood !== null),
    ),
  )

/** The line of a mood chart: whole between school days that follow each other, dotted over days without an answer. */
export function MoodLine({ id, title, finding, days: all, words }: Props) {
  const days = fromFirstAnswer(all)
  const across = scalePoint(days.keys(), [inset.left, width - inset.right]).padding(0.5)
  const up = scaleLinear([1, words.length], [height - inset.bottom, inset.top])
  const x = (at: number) => round(across(at) ?? inset.left)
  const points = days.flatMap(({ mood }, at) => (mood === null ? [] : [{ at, x: x(at), y: round(up(mood)) }]))
  const steps = points.slice(1).map((point, at): Point[] => [...points.slice(at, at + 1), point])
  const everyFew = Math.max(1, Math.ceil(days.length / mostLabels))
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-finding`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-finding`}>{finding}</desc>
      {words.map((word, at) => (
        <g key={word}>
          <path className="guide" d={`M${inset.left} ${round(up(at + 1))}H${width - inset.right}`} />
          <text x={inset.left - 10} y={round(up(at + 1)) + 4} textAnchor="end">
            {word}
          </text>
        </g>
      ))}
      {days.map(({ label }, at) =>
        at % everyFew === 0 ? (
          <text key={at} x={x(at)} y={height - 8} textAnchor="middle">
            {label}
          </text>
        ) : null,
      )}
      {steps.map((step) => (
        <path key={step[1]?.at} className={follows(step) ? undefined : 'gap'} d={path(step) ?? undefined} />
      ))}
      {points.map((point) => (
        <circle key={point.at} cx={point.x} cy={point.y} r="4.5" />
      ))}
    </svg>
  )
}

const follows = ([from, to]: readonly Point[]) => from?.at === (to?.at ?? 0) - 1
