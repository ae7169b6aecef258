import { and, eq, isNull, ne, or } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { waitsForTwo } from '#app/access/records.server.ts'
import { alerts } from '#db/schema/alerts.ts'
import { concerns } from '#db/schema/concerns.ts'
import { recordOpenings } from '#db/schema/kept-from.ts'
import { worries } from '#db/schema/worries.ts'

/** Whether something waits that nobody at the school may read alone, and that is not about whoever asks. */
export async function waitsForTwoTogether(grant: Grant): Promise<boolean> {
  const [waiting] = await grant.read
    .select({ id: recordOpenings.id })
    .from(recordOpenings)
    .leftJoin(worries, eq(worries.id, recordOpenings.worryId))
    .leftJoin(alerts, eq(alerts.id, recordOpenings.alertId))
    .leftJoin(concerns, eq(concerns.id, recordOpenings.concernId))
    .where(
      and(
        waitsForTwo(grant),
        or(
          and(eq(worries.id, recordOpenings.worryId), isNull(worries.readAt)),
          eq(alerts.state, 'unread'),
          ne(concerns.state, 'closed'),
        ),
      ),
    )
    .limit(1)
  return waiting !== undefined
}
