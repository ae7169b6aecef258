import type { AlertEvent } from '../queries/alert-history.server.ts'

const ends: readonly AlertEvent['kind'][] = ['mistake', 'raised', 'evidence', 'reopened', 'resolved']

/** That the child said their last call was a mistake, which is no reason not to go. Whatever came after it is a call anew. */
export function SaidMistakenly({ events }: { events: readonly AlertEvent[] }) {
  const said = events.findLast(({ kind }) => ends.includes(kind))
  if (said?.kind !== 'mistake') return null
  return (
    <p>
      <strong>They said {said.when} that they pressed it by mistake.</strong> Go to them all the same: somebody may have
      told them to say so.
    </p>
  )
}
