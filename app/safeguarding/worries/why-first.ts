import type { Severity } from '#db/schema/safeguarding/alerts.ts'
import type { worries } from '#db/schema/safeguarding/worries.ts'

type Taps = Pick<typeof worries.$inferSelect, 'safe' | 'size' | 'want'>
/** A word beside a worry that says why it stands where it does, and how serious that is. */
export type WhyFirst = { readonly kind: Severity; readonly words: string }

/** What a child tapped that brings the reading of a worry forward, in the order in which it counts. */
export function whyFirst({ safe, size, want }: Taps): WhyFirst[] {
  const found: (WhyFirst | false)[] = [
    safe === 'no' && { kind: 'urgent', words: 'Not safe' },
    safe === 'not sure' && { kind: 'high', words: 'Not sure if safe' },
    size === 'big' && { kind: 'medium', words: 'Big' },
    want === 'talk to me today' && { kind: 'medium', words: 'Talk today' },
  ]
  return found.filter((one) => one !== false)
}
