import type { Severity } from '#db/schema/safeguarding/alerts.ts'

/** Alerts for which the grown-ups of the class are asked to go to the child at once. */
export const serious = ['high', 'urgent'] as const satisfies readonly Severity[]
