import { and, eq, ne } from 'drizzle-orm'
import { alertEvents, alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { childKeys } from '#db/schema/school/children.ts'
import { recordExclusions } from '#db/schema/safeguarding/record-exclusions.ts'
import { lowSigns } from '#db/schema/safeguarding/low-signs.ts'
import { toSeal, type PlaceToSeal } from '#db/schema/to-seal.ts'
import type { Reader, Writer } from './school-database.ts'
import { groupKey, personKey } from '#db/vault/keyed.ts'
import { unpacked } from '#db/vault/packed.ts'

type Waiting = { readonly rowId: string; readonly childId: string; readonly clear: string }
type OfSchool = { readonly read: Reader; write<T>(work: (tx: Writer) => Promise<T>): Promise<T> }
type Sealable = Exclude<PlaceToSeal, 'file'>

/** So many are sealed in one change: a school that is stopped in between goes on where it was. */
const atOnce = 200

/** How what stood in clear is sealed, place by place. */
const sealing: Readonly<Record<Sealable, (tx: Writer, waiting: Waiting) => Promise<unknown>>> = {
  async alerts(tx, { rowId, childId, clear }) {
    const { category, allegation, ...parts } = unpacked(clear)
    const text = JSON.stringify({ category, allegation })
    const about = await tx.vault.seal(tx, childId, { table: 'alerts', column: 'about', rowId, text })
    const key = groupKey(tx, { childId, category, allegation, ...parts })
    await tx.update(alerts).set({ about, groupKey: key }).where(eq(alerts.id, rowId))
  },
  async kept_from(tx, { rowId, clear }) {
    const key = personKey(tx, clear)
    await tx.update(recordExclusions).set({ personKey: key }).where(eq(recordExclusions.id, rowId))
  },
  async alert_evidence(tx, { rowId, childId, clear }) {
    const place = { table: 'alert_evidence', column: 'found', rowId }
    const found = await tx.vault.seal(tx, childId, { ...place, text: clear })
    await tx.update(alertEvidence).set({ found }).where(eq(alertEvidence.id, rowId))
  },
  async alert_events(tx, { rowId, childId, clear }) {
    const place = { table: 'alert_events', column: 'written', rowId }
    const written = await tx.vault.seal(tx, childId, { ...place, text: clear })
    await tx.update(alertEvents).set({ written }).where(eq(alertEvents.id, rowId))
  },
  async low_signs(tx, { rowId, childId, clear }) {
    const place = { table: 'low_signs', column: 'family', rowId }
    const family = await tx.vault.seal(tx, childId, { ...place, text: clear })
    await tx.update(lowSigns).set({ family }).where(eq(lowSigns.id, rowId))
  },
  async child_keys(tx, { rowId, clear }) {
    const pictures = tx.vault.sealForSchool({ table: 'child_keys', column: 'pictures', rowId, text: clear })
    await tx.update(childKeys).set({ pictures }).where(eq(childKeys.childId, rowId))
  },
}

/**
 * Seals what stood in clear before this build, a bounded number in each change, and then has the file written anew, for
 * freed pages keep what stood in them. A school of which nothing stands in clear is only asked.
 */
export async function sealOld({ read, write }: OfSchool, writeAnew: () => Promise<void>): Promise<void> {
  const [any] = await read.select({ place: toSeal.place }).from(toSeal).limit(1)
  if (!any) return
  for (let many = atOnce; many === atOnce;) many = await write(sealSome)
  await writeAnew()
  await write((tx) => tx.delete(toSeal))
}

/** Seals the next that wait, and says how many they were. */
async function sealSome(tx: Writer): Promise<number> {
  const waiting = await tx.select().from(toSeal).where(ne(toSeal.place, 'file')).limit(atOnce)
  for (const { place, rowId, childId, clear } of waiting) {
    if (place !== 'file') await sealing[place](tx, { rowId, childId: childId ?? '', clear })
    await tx.delete(toSeal).where(and(eq(toSeal.place, place), eq(toSeal.rowId, rowId)))
  }
  return waiting.length
}
