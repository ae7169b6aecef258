import type { Finding } from './findings.ts'

/** Stands where something was written that cannot be opened any more. */
export const cannotBeOpened = 'This cannot be opened: it was changed where it is kept.'

/** What it means that something written about a child cannot be opened any more: somebody changed or moved what is kept. */
export function recordDamaged(ids: readonly string[]): Finding {
  return {
    rule: 'LI-2',
    type: 'safeguarding',
    category: 'record damaged',
    severity: 'urgent',
    due: '15 minutes',
    reason:
      'Something in this child’s record cannot be opened: it was changed or moved where it is kept. Look at their file now, and have whoever looks after The Lift put it back from a copy.',
    facts: ids.map((id) => `cannot be opened: ${id}`),
  }
}
