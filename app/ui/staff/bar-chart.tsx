import { scaleBand, scaleLinear } from 'd3-scale'

type Bar = {
  readonly label: string
  readonly value: number | null
  /** What stands in place of a number that is not shown. */
  readonly hidden?: string
}
type Props = { id: string; title: string; bars: readonly Bar[] }

const width = 720
const height = 200
const inset = { top: 22, right: 8, bottom: 28, left: 8 }
const mostLabels = 6

/** Numbers as bars, each with its number above it; what is not shown has no bar, and says so. Always beside a table of the same. */
export function BarChart({ id, title, bars }: Props) {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0))
  const across = scaleBand(bars.keys(), [inset.left, width - inset.right]).padding(0.25)
  const up = scaleLinear([0, most], [height - inset.bottom, inset.top])
  const everyFew = Math.max(1, Math.ceil(bars.length / mostLabels))
  const middle = (at: number) => Math.round((across(at) ?? 0) + across.bandwidth() / 2)
  return (
    <div className="overflow-x-auto">
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>{title}</title>
        <path className="guide" d={`M${inset.left} ${height - inset.bottom}H${width - inset.right}`} />
        {bars.map(({ label, value, hidden }, at) => (
          <g key={label}>
            {value === null ? (
              <text x={middle(at)} y={height - inset.bottom - 6} textAnchor="middle">
                {hidden}
              </text>
            ) : (
              <>
                <rect
                  x={Math.round(across(at) ?? 0)}
                  y={Math.round(up(value))}
                  width={Math.round(across.bandwidth())}
                  height={Math.max(0, height - inset.bottom - Math.round(up(value)))}
                />
                <text x={middle(at)} y={Math.round(up(value)) - 6} textAnchor="middle">
                  {value}
                </text>
              </>
            )}
            {at % everyFew === 0 ? (
              <text
                x={middle(at)}
                y={height - 8}
                textAnchor={at + everyFew < bars.length ? 'middle' : 'end'}
                dx={at + everyFew < bars.length ? 0 : across.bandwidth() / 2}
              >
                {label}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
    </div>
  )
}
