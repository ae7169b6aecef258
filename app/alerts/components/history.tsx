import { Timeline } from '#app/ui/staff/timeline.tsx'
import type { AlertEvent } from '../queries/alert-history.server.ts'

const what: Readonly<Record<AlertEvent['kind'], string>> = {
  raised: 'Raised',
  evidence: 'Something more came in',
  told: 'Told',
  escalated: 'Told the next',
  checked_on: 'Went to the child',
  acknowledged: 'Took this alert',
  note: 'Note',
  resolved: 'Resolved',
  no_further_action: 'Why nothing more was done',
  no_record: 'Why there is no record in the file',
  asked: 'Who has decided what?',
  reopened: 'Opened again',
}

/** Everything that happened to an alert, in order. */
export function History({ events }: { events: readonly AlertEvent[] }) {
  return (
    <Timeline
      events={events.map(({ id, kind, who, when, at, note }) => ({
        key: id,
        what: what[kind],
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
