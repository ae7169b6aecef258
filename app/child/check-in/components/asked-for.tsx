import type { Asked } from '#app/safeguarding/worries/queries/readers-for-child.server.ts'

/** That a child's wish to talk, and whom they asked for, has been heard. It promises nobody who cannot read it. */
export function AskedFor({ wantsTalk, person }: Asked) {
  if (!wantsTalk && person === null) return null
  const whom = person === null ? '' : wantsTalk ? ` to ${person}` : ` for ${person}`
  return (
    <p>
      {wantsTalk ? `You asked to talk${whom}.` : `You asked${whom}.`}
      {wantsTalk ? ' A grown-up will find time for you.' : null}
    </p>
  )
}
