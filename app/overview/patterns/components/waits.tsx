import { Facts } from '#app/ui/staff/facts.tsx'
import type { Waits } from '../waiting-times.ts'

const few = 'fewer than 10 children'

/** How long children waited until a grown-up had seen to what they told, by the clock, nights and weekends included. */
export function WaitFacts({ taken, read }: { taken: Waits; read: Waits }) {
  const words = (waits: Waits) => (waits ? `half within ${waits.median}, the slowest after ${waits.slowest}` : few)
  return (
    <Facts
      facts={[
        { label: 'Time until an alert was picked up', value: words(taken) },
        { label: 'Time until a worry was read', value: words(read) },
      ]}
    />
  )
}
