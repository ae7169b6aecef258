import { QuietButton } from './quiet-button.tsx'

/** Something else a child wanted to send and could not: where it waits for them. */
export function NotSentYet({ at }: { at: string | null }) {
  if (at === null) return null
  return (
    <div className="nudge">
      <p>There is something you did not send yet. We kept it for you.</p>
      <QuietButton href={at}>Look at it</QuietButton>
    </div>
  )
}
