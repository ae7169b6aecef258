import { and, eq, isNotNull, isNull, ne, or } from 'drizzle-orm'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { keptForGood, keptFrom } from '#db/schema/safeguarding/kept-from.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { personKey } from '#db/vault/keyed.ts'
import { recordColumns, recordsBehind, type KeptRecord } from './kept-record.server.ts'

type Asking = Pick<Reader, 'select' | 'vault'>

/** What is not over and may be about what this person did. */
export async function openAgainst(tx: Asking, personId: string): Promise<KeptRecord[]> {
  const open = await tx
    .select(recordColumns(keptFrom))
    .from(keptFrom)
    .leftJoin(worries, eq(worries.id, keptFrom.worryId))
    .leftJoin(alerts, eq(alerts.id, keptFrom.alertId))
    .leftJoin(concerns, eq(concerns.id, keptFrom.concernId))
    .where(
      and(
        eq(keptFrom.personKey, personKey(tx, personId)),
        keptForGood,
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
