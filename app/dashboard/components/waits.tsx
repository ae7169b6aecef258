import { Facts } from '#app/ui/staff/facts.tsx'
import type { Waits } from '../waiting-times.ts'

const few = 'fewer than 10 children'

/** How long children waited until a grown-up had seen to what they told, by the clock, nights and weekends included. */
export function WaitFacts({ taken, read }: { taken: Waits; read: Waits }) {
  const words = (waits: Waits) => (waits ? `half within ${waits.median}; the slowest took ${waits.slowest}` : few)
  return (
    <Facts
      facts={[
        { label: 'Until an alert was taken', value: words(taken) },
        { label: 'Until a worry was read', value: words(read) },
      ]}
    />
  )
}
