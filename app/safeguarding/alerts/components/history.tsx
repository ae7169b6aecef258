import { Timeline } from '#app/ui/staff/timeline.tsx'
import type { AlertEvent } from '../queries/alert-history.server.ts'
import { eventWords } from '../staff-words.ts'

/** Everything that happened to an alert, in order. */
export function History({ events }: { events: readonly AlertEvent[] }) {
  return (
    <Timeline
      events={events.map(({ id, kind, who, when, at, note }) => ({
        key: id,
        what: eventWords[kind],
        who: who ?? 'The Lift',
        when,
        at,
        note:
          note === null ? null : (
            <p className="whitespace-pre-wrap break-words" dir="auto">
              {note}
            </p>
          ),
      }))}
    />
  )
}
