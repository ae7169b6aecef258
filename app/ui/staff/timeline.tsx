import type { ReactNode } from 'react'

export type TimelineEvent = {
  key: string
  what: ReactNode
  /** Who did it, or the system. */
  who: string
  /** "Tuesday 3 March, 9:12" */
  when: string
  /** The same moment for machines (ISO 8601). */
  at?: string
  note?: ReactNode
}

/** What happened, in order, by whom and when. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol className="timeline">
      {events.map(({ key, what, who, when, at, note }) => (
        <li key={key}>
          <p className="font-bold">{what}</p>
          <p className="text-small text-quiet">
            {who}, <time dateTime={at}>{when}</time>
          </p>
          {note ? <div className="mt-1">{note}</div> : null}
        </li>
      ))}
    </ol>
  )
}
