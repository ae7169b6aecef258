import { MoodLine } from './mood-line.tsx'
import { type MoodDay, MoodTable } from './mood-table.tsx'

export type { MoodDay }

/** The words for the moods from 1 to 5. */
export type MoodWords = readonly [string, string, string, string, string]

type Props = {
  /** Makes the chart's ids its own when a page shows several. */
  id: string
  title: string
  /** What the chart says, in one sentence. */
  finding: string
  days: readonly MoodDay[]
  words: MoodWords
  /** The words for a school day without an answer. */
  none: string
  /** The words that open the table: "Show the answers". */
  tableLabel: string
}

/** How a child said they were, school day by school day, with the same answers as a table. Nothing is averaged. */
export function MoodChart({ id, title, finding, days, words, none, tableLabel }: Props) {
  return (
    <figure className="panel">
      <figcaption className="font-bold">{finding}</figcaption>
      <div className="newest-first-seen">
        <MoodLine id={id} title={title} finding={finding} days={days} words={words} />
      </div>
      <details>
        <summary>{tableLabel}</summary>
        <MoodTable title={title} days={days} words={words} none={none} />
      </details>
    </figure>
  )
}
