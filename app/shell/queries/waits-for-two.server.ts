import { and, eq, isNull, ne, notExists, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { waitsForTwo, type Reaching } from '#app/access/records.server.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'

const ofWorry = alias(recordOpenings, 'of_worry')
const worryBehind = alias(worries, 'worry_behind')

/**
 * Whether what was opened for two is still to be dealt with: a worry to be read, an alert to be resolved, a concern to be
 * closed. An alert that came of a worry is opened with the worry, where that was opened for two as well, until it has been
 * read and the alert waits anew.
 */
export function stillWaits({ read }: Pick<Reaching, 'read'>) {
  const toldIn = read
    .select({ id: ofWorry.id })
    .from(alertEvidence)
    .innerJoin(ofWorry, eq(ofWorry.worryId, alertEvidence.worryId))
    .innerJoin(worryBehind, eq(worryBehind.id, alertEvidence.worryId))
    .where(
      and(
        eq(alertEvidence.alertId, recordOpenings.alertId),
        eq(ofWorry.opensTo, 'two together'),
        or(isNull(worryBehind.readAt), ne(alerts.state, 'unread')),
      ),
    )
  return or(
    and(eq(worries.id, recordOpenings.worryId), isNull(worries.readAt)),
    and(ne(alerts.state, 'resolved'), notExists(toldIn)),
    ne(concerns.state, 'closed'),
  )
}

/** What waits that nobody at the school may read alone, and that is not about whoever asks. */
export function openForTwo(grant: Reaching) {
  return grant.read
    .select({ id: recordOpenings.id })
    .from(recordOpenings)
    .leftJoin(worries, eq(worries.id, recordOpenings.worryId))
    .leftJoin(alerts, eq(alerts.id, recordOpenings.alertId))
    .leftJoin(concerns, eq(concerns.id, recordOpenings.concernId))
    .where(and(waitsForTwo(grant), stillWaits(grant)))
}
