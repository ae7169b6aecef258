import { enqueue } from '#app/jobs/enqueue.server.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

/** A referral that has not been answered, and how often people have been told so. */
export type Chase = { readonly shareId: string; readonly level: number }

/** Sees to it that people are told at a moment that a referral is not answered, unless it is by then. */
export function chaseLater(tx: Writer, { shareId, level }: Chase, runAt: Date): Promise<void> {
  const dedupe = `share:${shareId}:chase:${level}`
  return enqueue(tx, { kind: 'share.chase', dedupe, payload: { shareId, level }, runAt })
}
