import type { Finding } from '#app/safeguarding/screening/findings.ts'

/** Stands where something was written that cannot be opened any more. */
export const cannotBeOpened = 'This cannot be opened, because the stored copy was changed.'

/** What it means that something written about a child cannot be opened any more: somebody changed or moved what is kept. */
export function recordDamaged(ids: readonly string[]): Finding {
  return {
    rule: 'LI-2',
    type: 'safeguarding',
    category: 'record damaged',
    severity: 'urgent',
    due: '15 minutes',
    reason:
      'Something in this child’s record cannot be opened, because the stored copy was changed or moved. Look at their file now, and ask whoever runs The Lift for you to restore it from a backup.',
    facts: ids.map((id) => `cannot be opened: ${id}`),
  }
}
