import { Drawing } from '../drawing.tsx'

/** A telephone: somebody to ring. */
export function Phone() {
  return (
    <Drawing>
      <path d="M12 8q8-4 12 0l5 11-7 7q4 10 14 15l7-7 12 6q4 4 0 11-8 8-20 4Q13 45 8 26q-3-12 4-18z" fill="#9fd3b6" />
      <path d="M38 8q16 2 18 18M38 18q7 1 8 8" />
    </Drawing>
  )
}
