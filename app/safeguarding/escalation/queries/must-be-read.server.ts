import { eq, sql } from 'drizzle-orm'
import { exclusionsOf } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import type { ExcludingRecord } from '#app/safeguarding/exclusions/queries/excluding-record.server.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { notifiedOnceKey } from '../notified-once-key.ts'
import type { MustBeRead } from '../ladder.ts'
import { alertToRead } from './alert-to-read.server.ts'

/** A record with what decides who reads it: whose child it is about, by when it is due, and what was told behind it. */
export type Due = MustBeRead & {
  readonly childId: string
  readonly dueAt: Date
  /** When it was kept. */
  readonly keptAt: Date
  /** When somebody was last asked to look at it: something new came in, or it was handed on. */
  readonly waitsFrom: Date
  /** The worry an alert came of, or the record itself. */
  readonly toldIn: string
  /** What whoever reads it is written to for, once: what was told, and each time it waits anew. A worry and its alert are one. */
  readonly toldOnce: string
}
type Asking = Pick<Reader, 'select' | 'vault'>

/** What decides who reads a worry, an alert or a concern; nothing where there is no such record. */
export async function mustBeRead(tx: Asking, record: ExcludingRecord): Promise<Due | null> {
  const found = await foundBy(tx, record)
  if (!found) return null
  const { alleged, named } = await exclusionsOf(tx, record)
  return { ...found, alleged, named }
}

async function foundBy(tx: Asking, record: ExcludingRecord): Promise<Omit<Due, 'alleged' | 'named'> | null> {
  if ('worryId' in record) {
    const [worry] = await tx
      .select({
        childId: worries.childId,
        audience: worries.audience,
        dueAt: worries.dueAt,
        keptAt: worries.writtenAt,
        waitsFrom: sql`coalesce(${worries.handedOnAt}, ${worries.writtenAt})`.mapWith(worries.writtenAt),
        chosenPersonId: worries.chosenPersonId,
      })
      .from(worries)
      .where(eq(worries.id, record.worryId))
    return worry ? { ...worry, toldIn: record.worryId, toldOnce: notifiedOnceKey(record.worryId, worry) } : null
  }
  if ('concernId' in record) {
    const [concern] = await tx
      .select({
        childId: concerns.childId,
        audience: concerns.audience,
        dueAt: concerns.dueAt,
        keptAt: concerns.raisedAt,
        waitsFrom: sql`coalesce(${concerns.handedOnAt}, ${concerns.raisedAt})`.mapWith(concerns.raisedAt),
      })
      .from(concerns)
      .where(eq(concerns.id, record.concernId))
    if (!concern) return null
    const toldIn = record.concernId
    return { ...concern, chosenPersonId: null, toldIn, toldOnce: notifiedOnceKey(toldIn, concern) }
  }
  return alertToRead(tx, record.alertId)
}
