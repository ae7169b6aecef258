import type { EmergencyOpening } from '../queries/emergency-openings.server.ts'

/** Who opened a record in an emergency, for whoever reads it later. Nothing where nobody did. */
export function OpenedInEmergency({ openings }: { openings: readonly EmergencyOpening[] }) {
  return openings.map(({ id, by, when }) => (
    <p key={id}>
      Opened {by.length > 1 ? 'together ' : ''}by {by.join(' and ')} on {when}, because nobody at the school could read
      it alone then.
    </p>
  ))
}
