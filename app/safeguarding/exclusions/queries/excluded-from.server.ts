import { and, inArray } from 'drizzle-orm'
import { isForGood } from '#db/schema/safeguarding/exclusion-reasons.ts'
import { recordExclusions, recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { people } from '#db/schema/school/people.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { personKey } from '#db/vault/keyed.ts'
import { excludesNobody, type Exclusion } from '../exclusion.ts'
import { isOf, ofRecords, recordColumns, type ExcludingRecord } from './excluding-record.server.ts'

const { personKey: key, because } = recordExclusions

export type Reading = Pick<Reader, 'select' | 'vault'>
/** Whom a record is kept from, with those whom it only names until a person passes it on to them, even where it has opened to them because there was nobody else. */
export type Exclusions = Exclusion & { readonly named: readonly string[] }

/** The grown-ups a record is kept from, and why: those it only names are not any more once it has opened to them. */
export async function exclusionsOf(tx: Reading, record: ExcludingRecord): Promise<Exclusions> {
  const [exclusions = { ...excludesNobody, named: [] }] = await exclusionsOfMany(tx, [record])
  return exclusions
}

/** The same for each of some records, in their order, asked at once however many there are. */
export async function exclusionsOfMany(tx: Reading, records: readonly ExcludingRecord[]): Promise<Exclusions[]> {
  const kept = await withNames(
    tx,
    await tx
      .select({ ...recordColumns(recordExclusions), key, because })
      .from(recordExclusions)
      .where(ofRecords(recordExclusions, records)),
  )
  const opened = kept.some(({ because }) => because === 'named')
    ? await tx
        .select({ ...recordColumns(recordOpenings), opensTo: recordOpenings.opensTo })
        .from(recordOpenings)
        .where(and(ofRecords(recordOpenings, records), inArray(recordOpenings.opensTo, ['named', 'passed on'])))
    : []
  return records.map((record) => {
    const rows = kept.filter((row) => isOf(row, record))
    const openings = opened.filter((row) => isOf(row, record))
    const idsOf = (some: typeof rows) => [...new Set(some.map(({ personId }) => personId))]
    const alleged = idsOf(rows.filter(isForGood))
    const accused = idsOf(rows.filter(({ because }) => because === 'alleged'))
    const elsewhere = alleged.filter((id) => !accused.includes(id))
    const named = idsOf(rows).filter((id) => !alleged.includes(id))
    const isPassedOn = openings.some(({ opensTo }) => opensTo === 'passed on')
    const those = openings.length > 0 ? alleged : [...alleged, ...named]
    return { keptFrom: those, alleged, elsewhere, named: isPassedOn ? [] : named }
  })
}

/** The grown-ups from whom one at least of some records is kept at present. */
export async function excludedFromAny(tx: Reading, records: readonly ExcludingRecord[]): Promise<string[]> {
  return [...new Set((await exclusionsOfMany(tx, records)).flatMap((each) => each.keptFrom))]
}

/** The grown-ups a record is kept from at present. */
export async function excludedFrom(tx: Reading, record: ExcludingRecord): Promise<readonly string[]> {
  return (await exclusionsOf(tx, record)).keptFrom
}

/** The grown-ups each of some worries is kept from, and why. */
export async function excludedFromWorries(tx: Reading, worryIds: readonly string[]) {
  const rows = await tx
    .select({ worryId: recordExclusions.worryId, key, because })
    .from(recordExclusions)
    .where(inArray(recordExclusions.worryId, [...worryIds]))
  return withNames(tx, rows)
}

/** Says who stands behind each hash: the only way is to hash everybody of the school. */
export async function withNames<R extends { readonly key: string }>(tx: Reading, rows: readonly R[]) {
  if (rows.length === 0) return []
  const staff = await tx.select({ id: people.id }).from(people)
  const who = new Map(staff.map(({ id }) => [personKey(tx, id), id]))
  return rows.flatMap((row) => {
    const personId = who.get(row.key)
    return personId === undefined ? [] : [{ ...row, personId }]
  })
}
