import { eq, inArray, or, type SQL } from 'drizzle-orm'
import type { recordExclusions, recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'

/** A worry, an alert or a concern: one of the three. */
export type ExcludingRecord =
  { readonly worryId: string } | { readonly alertId: string } | { readonly concernId: string }

type Grown = Readonly<Partial<Record<'worryId' | 'alertId' | 'concernId', string | null | undefined>>>

/** The records that something grew out of. */
export function recordsBehind({ worryId, alertId, concernId }: Grown): ExcludingRecord[] {
  return [...(alertId ? [{ alertId }] : []), ...(worryId ? [{ worryId }] : []), ...(concernId ? [{ concernId }] : [])]
}

/** The rows of a table that belong to a record. */
export function ofRecord(table: typeof recordExclusions | typeof recordOpenings, record: ExcludingRecord): SQL {
  if ('worryId' in record) return eq(table.worryId, record.worryId)
  return 'alertId' in record ? eq(table.alertId, record.alertId) : eq(table.concernId, record.concernId)
}

type OfRecord = Readonly<Record<'worryId' | 'alertId' | 'concernId', string | null>>
/** The columns that say to which record a row belongs. */
export const recordColumns = ({ worryId, alertId, concernId }: typeof recordExclusions | typeof recordOpenings) => ({
  worryId,
  alertId,
  concernId,
})

/** Whether a row belongs to a record. */
export function isOf({ worryId, alertId, concernId }: OfRecord, record: ExcludingRecord): boolean {
  if ('worryId' in record) return worryId === record.worryId
  return 'alertId' in record ? alertId === record.alertId : concernId === record.concernId
}

/** The rows of a table that belong to any of some records. */
export function ofRecords(
  table: typeof recordExclusions | typeof recordOpenings,
  records: readonly ExcludingRecord[],
): SQL | undefined {
  const worryIds = records.flatMap((record) => ('worryId' in record ? [record.worryId] : []))
  const alertIds = records.flatMap((record) => ('alertId' in record ? [record.alertId] : []))
  const concernIds = records.flatMap((record) => ('concernId' in record ? [record.concernId] : []))
  return or(inArray(table.worryId, worryIds), inArray(table.alertId, alertIds), inArray(table.concernId, concernIds))
}
