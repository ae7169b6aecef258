import { excludedFrom } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import { ofRecord, type ExcludingRecord } from '#app/safeguarding/exclusions/queries/excluding-record.server.ts'
import { recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import type { Reader, Writer } from '#db/tenants/tenants.server.ts'
import { isReaderOf, type SchoolStaff } from '../ladder.ts'
import { mustBeRead, type Due } from './must-be-read.server.ts'
import { schoolStaff, type StaffNow } from './school-staff.server.ts'

/** Those who may read a record by what they are, and from whom it is not kept: only they are told that there is something to read. */
export async function readersOfRecord(tx: Writer, record: ExcludingRecord, now: StaffNow): Promise<SchoolStaff[]> {
  const thing = await mustBeRead(tx, record)
  if (!thing) return []
  return readersAmong(tx, { record, thing, staff: await schoolStaff(tx, { childId: thing.childId, ...now }) })
}

type Among = { readonly record: ExcludingRecord; readonly thing: Due; readonly staff: readonly SchoolStaff[] }

/** The same of some grown-ups of the school, of a record of which it is known already what decides who reads it. */
export async function readersAmong(
  tx: Pick<Reader, 'select' | 'vault'>,
  { record, thing, staff }: Among,
): Promise<SchoolStaff[]> {
  const openings = await tx.select().from(recordOpenings).where(ofRecord(recordOpenings, record))
  const besides = openings.flatMap(({ opensTo }) =>
    opensTo === 'head' || opensTo === 'lead' ? [{ audience: opensTo, chosenPersonId: null }] : [],
  )
  const kept = await excludedFrom(tx, record)
  return staff.filter(
    (one) => one.canSignIn && !kept.includes(one.id) && [thing, ...besides].some((each) => isReaderOf(one, each)),
  )
}
