import type { AlertEvent } from '../queries/alert-history.server.ts'

/** That the child said they called by mistake. It is no reason not to go. */
export function SaidMistakenly({ events }: { events: readonly AlertEvent[] }) {
  const said = events.findLast(({ kind }) => kind === 'mistake')
  if (!said) return null
  return (
    <p>
      <strong>They said {said.when} that they pressed it by mistake.</strong> Go to them all the same: somebody may have
      told them to say so.
    </p>
  )
}
