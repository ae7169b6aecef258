import type { Writer } from '#db/tenants/tenants.server.ts'
import type { Grant } from './grant.server.ts'
import { countAttempt, rateLimitKey } from './rate-limits.server.ts'

type Guessing = {
  readonly kind: string
  readonly subject: string
  readonly most: number
  readonly withinMinutes: number
}

/** Counts a try by somebody signed in at something that must not be found by trying, and says whether they may go on. */
export function allowAttempt(
  tx: Pick<Writer, 'select' | 'insert'>,
  { at }: Pick<Grant, 'at'>,
  { kind, subject, most, withinMinutes }: Guessing,
): Promise<boolean> {
  return countAttempt(tx, [{ key: rateLimitKey(kind, subject), most, within: withinMinutes * 60_000 }], at)
}
