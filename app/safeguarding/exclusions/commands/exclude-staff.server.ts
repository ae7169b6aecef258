import { and, eq, inArray, ne } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { enqueue } from '#app/jobs/enqueue.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { exclusionReasons, type ExclusionReason } from '#db/schema/safeguarding/exclusion-reasons.ts'
import { recordExclusions } from '#db/schema/safeguarding/record-exclusions.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { personKey } from '#db/vault/keyed.ts'
import { ofRecord, type ExcludingRecord } from '../queries/excluding-record.server.ts'

type Keeping = {
  readonly people: readonly string[]
  /** Those of them who may have harmed the child, for good; the others are only named. All of them, unless it is said. */
  readonly alleged?: readonly string[]
  /** Those of these of whom only something else says so. */
  readonly elsewhere?: readonly string[]
  readonly at: Date
}

/**
 * Keeps a record from the grown-ups it speaks of, as part of the change that makes it: they do not see it and are not
 * told. Who may have harmed the child never does; who is only named does once somebody else has passed it on. An alert that
 * one of them has is handed on at once.
 */
export async function excludeStaff(
  tx: Writer,
  record: ExcludingRecord,
  { people, alleged = people, elsewhere = [], at }: Keeping,
): Promise<void> {
  if (people.length === 0) return
  const known = await tx.select().from(recordExclusions).where(ofRecord(recordExclusions, record))
  function because(id: string): ExclusionReason {
    if (!alleged.includes(id)) return 'named'
    return elsewhere.includes(id) ? 'accused elsewhere' : 'alleged'
  }
  const fresh = [...new Set(people)]
    .map((id) => ({ personKey: personKey(tx, id), because: because(id) }))
    .filter((one) => !known.some((row) => row.personKey === one.personKey && saysAsMuch(row.because, one.because)))
  if (fresh.length === 0) return
  await tx.insert(recordExclusions).values(fresh.map((one) => ({ ...one, ...record, at })))
  if ('alertId' in record && (await isHeldBy(tx, record.alertId, people)))
    await enqueue(tx, { kind: 'readers.settle', dedupe: `readers:${newId()}`, payload: {}, runAt: at })
}

async function isHeldBy(tx: Writer, alertId: string, those: readonly string[]): Promise<boolean> {
  const isTheirs = and(inArray(alerts.acknowledgedBy, [...those]), ne(alerts.state, 'resolved'))
  const [held] = await tx
    .select({ id: alerts.id })
    .from(alerts)
    .where(and(eq(alerts.id, alertId), isTheirs))
  return held !== undefined
}

/** Whether a reason that is known already says at least as much as another: the reasons are in that order. */
const saysAsMuch = (known: ExclusionReason, fresh: ExclusionReason) =>
  exclusionReasons.indexOf(known) <= exclusionReasons.indexOf(fresh)
