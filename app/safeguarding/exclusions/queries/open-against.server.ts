import { and, eq, isNotNull, isNull, ne, or } from 'drizzle-orm'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { excludedForGood, recordExclusions } from '#db/schema/safeguarding/record-exclusions.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { personKey } from '#db/vault/keyed.ts'
import { recordColumns, recordsBehind, type ExcludingRecord } from './excluding-record.server.ts'

type Asking = Pick<Reader, 'select' | 'vault'>

/** What is not over and may be about what this person did. */
export async function openAgainst(tx: Asking, personId: string): Promise<ExcludingRecord[]> {
  const open = await tx
    .select(recordColumns(recordExclusions))
    .from(recordExclusions)
    .leftJoin(worries, eq(worries.id, recordExclusions.worryId))
    .leftJoin(alerts, eq(alerts.id, recordExclusions.alertId))
    .leftJoin(concerns, eq(concerns.id, recordExclusions.concernId))
    .where(
      and(
        eq(recordExclusions.personKey, personKey(tx, personId)),
        excludedForGood,
        or(
          and(isNotNull(worries.id), isNull(worries.readBy)),
          ne(alerts.state, 'resolved'),
          ne(concerns.state, 'closed'),
        ),
      ),
    )
    .limit(500)
  return open.flatMap(recordsBehind)
}
