import { and, eq, inArray, or, type SQL } from 'drizzle-orm'
import { keptFrom, recordOpenings } from '#db/schema/kept-from.ts'
import { people } from '#db/schema/people.ts'
import type { Reader } from '#db/tenants.server.ts'
import { personKey } from '#db/vault/keyed.ts'

type Reading = Pick<Reader, 'select' | 'vault'>
/** A worry, an alert or a concern: one of the three. */
export type KeptRecord = { readonly worryId: string } | { readonly alertId: string } | { readonly concernId: string }

type Grown = Readonly<Partial<Record<'worryId' | 'alertId' | 'concernId', string | null | undefined>>>

/** The records that something grew out of. */
export function recordsBehind({ worryId, alertId, concernId }: Grown): KeptRecord[] {
  return [...(alertId ? [{ alertId }] : []), ...(worryId ? [{ worryId }] : []), ...(concernId ? [{ concernId }] : [])]
}

/** Whom a record is kept from at present, and those of them who may have harmed the child, who never see it. */
export type Kept = { readonly keptFrom: readonly string[]; readonly alleged: readonly string[] }

/** The rows of a table that belong to a record. */
export function ofRecord(table: typeof keptFrom | typeof recordOpenings, record: KeptRecord): SQL {
  if ('worryId' in record) return eq(table.worryId, record.worryId)
  return 'alertId' in record ? eq(table.alertId, record.alertId) : eq(table.concernId, record.concernId)
}

/** The same, with those whom it only names until a person passes it on to them, even where it has opened to them because there was nobody else. */
export type Exclusions = Kept & { readonly named: readonly string[] }

/** The grown-ups a record is kept from, and why: those it only names are not any more once it has opened to them. */
export async function exclusionsOf(tx: Reading, record: KeptRecord): Promise<Exclusions> {
  const [exclusions = { keptFrom: [], alleged: [], named: [] }] = await exclusionsOfMany(tx, [record])
  return exclusions
}

/** The same for each of some records, in their order, asked at once however many there are. */
export async function exclusionsOfMany(tx: Reading, records: readonly KeptRecord[]): Promise<Exclusions[]> {
  const kept = await withNames(
    tx,
    await tx
      .select({ ...whose(keptFrom), key: keptFrom.personKey, because: keptFrom.because })
      .from(keptFrom)
      .where(ofRecords(keptFrom, records)),
  )
  const opened = kept.some(({ because }) => because === 'named')
    ? await tx
        .select({ ...whose(recordOpenings), opensTo: recordOpenings.opensTo })
        .from(recordOpenings)
        .where(and(ofRecords(recordOpenings, records), inArray(recordOpenings.opensTo, ['named', 'passed on'])))
    : []
  return records.map((record) => {
    const rows = kept.filter((row) => isOf(row, record))
    const openings = opened.filter((row) => isOf(row, record))
    const idsOf = (some: typeof rows) => [...new Set(some.map(({ personId }) => personId))]
    const alleged = idsOf(rows.filter(({ because }) => because === 'alleged'))
    const named = idsOf(rows).filter((id) => !alleged.includes(id))
    const isPassedOn = openings.some(({ opensTo }) => opensTo === 'passed on')
    return { keptFrom: openings.length > 0 ? alleged : [...alleged, ...named], alleged, named: isPassedOn ? [] : named }
  })
}

type Whose = Readonly<Record<'worryId' | 'alertId' | 'concernId', string | null>>
const whose = ({ worryId, alertId, concernId }: typeof keptFrom | typeof recordOpenings) => ({
  worryId,
  alertId,
  concernId,
})

function isOf({ worryId, alertId, concernId }: Whose, record: KeptRecord): boolean {
  if ('worryId' in record) return worryId === record.worryId
  return 'alertId' in record ? alertId === record.alertId : concernId === record.concernId
}

function ofRecords(table: typeof keptFrom | typeof recordOpenings, records: readonly KeptRecord[]): SQL | undefined {
  const worryIds = records.flatMap((record) => ('worryId' in record ? [record.worryId] : []))
  const alertIds = records.flatMap((record) => ('alertId' in record ? [record.alertId] : []))
  const concernIds = records.flatMap((record) => ('concernId' in record ? [record.concernId] : []))
  return or(inArray(table.worryId, worryIds), inArray(table.alertId, alertIds), inArray(table.concernId, concernIds))
}

/** The grown-ups from whom one at least of some records is kept at present. */
export async function keptFromAny(tx: Reading, records: readonly KeptRecord[]): Promise<string[]> {
  return [...new Set((await exclusionsOfMany(tx, records)).flatMap((each) => each.keptFrom))]
}

/** The grown-ups a record is kept from at present. */
export async function keptFromOf(tx: Reading, record: KeptRecord): Promise<readonly string[]> {
  return (await exclusionsOf(tx, record)).keptFrom
}

/** The grown-ups each of some worries is kept from, and why. */
export async function keptFromWorries(tx: Reading, worryIds: readonly string[]) {
  const rows = await tx
    .select({ worryId: keptFrom.worryId, key: keptFrom.personKey, because: keptFrom.because })
    .from(keptFrom)
    .where(inArray(keptFrom.worryId, [...worryIds]))
  return withNames(tx, rows)
}

/** Says who stands behind each hash: the only way is to hash everybody of the school. */
async function withNames<R extends { readonly key: string }>(tx: Reading, rows: readonly R[]) {
  if (rows.length === 0) return []
  const staff = await tx.select({ id: people.id }).from(people)
  const who = new Map(staff.map(({ id }) => [personKey(tx, id), id]))
  return rows.flatMap((row) => {
    const personId = who.get(row.key)
    return personId === undefined ? [] : [{ ...row, personId }]
  })
}
