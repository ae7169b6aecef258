import { eq } from 'drizzle-orm'
import { keptFrom } from '#db/schema/kept-from.ts'
import type { Writer } from '#db/tenants.server.ts'

/** A worry, an alert or a concern: one of the three. */
export type KeptRecord = { readonly worryId: string } | { readonly alertId: string } | { readonly concernId: string }

const columnOf = (record: KeptRecord) => {
  if ('worryId' in record) return eq(keptFrom.worryId, record.worryId)
  return 'alertId' in record ? eq(keptFrom.alertId, record.alertId) : eq(keptFrom.concernId, record.concernId)
}

/** The grown-ups a record is kept from. */
export async function keptFromOf(tx: Pick<Writer, 'select'>, record: KeptRecord): Promise<string[]> {
  const rows = await tx.select({ personId: keptFrom.personId }).from(keptFrom).where(columnOf(record))
  return rows.map(({ personId }) => personId)
}
