import { and, eq, isNotNull, isNull, ne, or } from 'drizzle-orm'
import { alerts } from '#db/schema/alerts.ts'
import { concerns } from '#db/schema/concerns.ts'
import { keptFrom } from '#db/schema/kept-from.ts'
import { worries } from '#db/schema/worries.ts'
import type { Reader } from '#db/tenants.server.ts'
import { personKey } from '#db/vault/keyed.ts'

/** Whether something that is not over may be about what this person did: they must not learn of it. */
export async function isAccused(tx: Pick<Reader, 'select' | 'vault'>, personId: string): Promise<boolean> {
  const [open] = await tx
    .select({ id: keptFrom.id })
    .from(keptFrom)
    .leftJoin(worries, eq(worries.id, keptFrom.worryId))
    .leftJoin(alerts, eq(alerts.id, keptFrom.alertId))
    .leftJoin(concerns, eq(concerns.id, keptFrom.concernId))
    .where(
      and(
        eq(keptFrom.personKey, personKey(tx, personId)),
        eq(keptFrom.because, 'alleged'),
        or(
          and(isNotNull(worries.id), isNull(worries.readAt)),
          ne(alerts.state, 'resolved'),
          ne(concerns.state, 'closed'),
        ),
      ),
    )
    .limit(1)
  return open !== undefined
}
