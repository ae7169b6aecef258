import type { AlertState } from '#db/schema/safeguarding/alerts.ts'

/** An alert as far as it decides for whom it waits. */
type Standing = { readonly state: AlertState | null; readonly ownerId: string | null }

/** Whether an alert waits for a grown-up: nobody has it, or they have it and something in it is new. */
export const waitsFor = ({ state, ownerId }: Standing, personId: string): boolean =>
  state === 'unread' && (ownerId === null || ownerId === personId)
