import { and, eq, isNull, or } from 'drizzle-orm'
import type { AnyAction, Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { excludedFromAny } from './excluded-from.server.ts'
import { recordsBehind, type ExcludingRecord } from './excluding-record.server.ts'

type Matter = {
  readonly childId: string
  /** What it grew out of. */
  readonly alertId?: string | null
  readonly worryId?: string | null
  readonly concernId?: string | null
  /** Whether what was decided long ago about a grown-up counts too: for what the designated officer is told. */
  readonly isForever?: boolean
}

/** The grown-ups who must not be told of something about a child, nor that it waits: whom it grew out of, and whom something open with the head is about. */
export async function mustNotKnow(
  tx: Pick<Reader, 'select' | 'vault'>,
  grant: Grant<AnyAction>,
  { childId, alertId, worryId, concernId, isForever = false }: Matter,
): Promise<string[]> {
  const aboutGrownUp = or(eq(concerns.audience, 'head'), eq(concerns.subject, 'adult'))
  const ofConcerns = await tx
    .select({ concernId: concerns.id })
    .from(concerns)
    .where(
      and(
        ...[eq(concerns.childId, childId), inScope(grant, concerns.childId), aboutGrownUp],
        isForever ? undefined : isNull(concerns.closedAt),
      ),
    )
  const isHeads = and(eq(alerts.childId, childId), inScope(grant, alerts.childId), eq(alerts.audience, 'head'))
  const ofAlerts = await tx
    .select({ alertId: alerts.id })
    .from(alerts)
    .where(and(isHeads, isForever ? undefined : isNull(alerts.resolvedAt)))
  const isTold = and(eq(worries.childId, childId), inScope(grant, worries.childId), eq(worries.audience, 'head'))
  const ofWorries = isForever ? await tx.select({ worryId: worries.id }).from(worries).where(isTold) : []
  const records: ExcludingRecord[] = [
    ...recordsBehind({ alertId, worryId, concernId }),
    ...[...ofConcerns, ...ofAlerts, ...ofWorries],
  ]
  return excludedFromAny(tx, records)
}
