import { and, asc, eq, isNotNull, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentOnRecord } from '#app/school-time/words.ts'
import { governorCodes, jointOpenings, recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { people } from '#db/schema/school/people.ts'
import { ofRecord, type ExcludingRecord } from './excluding-record.server.ts'

const asker = alias(people, 'asker')
const agreer = alias(people, 'agreer')

const theGovernor = 'the safeguarding governor'

/** Who opened a record in an emergency, and when. */
export type EmergencyOpening = Awaited<ReturnType<typeof emergencyOpenings>>[number]

/**
 * The emergency openings of some records that whoever looks has found in reach, in order: by which two grown-ups, or by one
 * with the safeguarding governor beside them, or by the governor alone.
 */
export async function emergencyOpenings({ read }: Pick<Grant, 'read'>, records: readonly ExcludingRecord[]) {
  const rows = await read
    .select({ id: jointOpenings.id, askedBy: asker.knownAs, agreedBy: agreer.knownAs, at: jointOpenings.agreedAt })
    .from(jointOpenings)
    .innerJoin(recordOpenings, eq(recordOpenings.id, jointOpenings.openingId))
    .innerJoin(asker, eq(asker.id, jointOpenings.askedBy))
    .leftJoin(agreer, eq(agreer.id, jointOpenings.agreedBy))
    .where(and(isNotNull(jointOpenings.agreedAt), or(...records.map((record) => ofRecord(recordOpenings, record)))))
    .orderBy(asc(jointOpenings.agreedAt))
  const withCode = await read
    .select({ id: governorCodes.id, at: governorCodes.openedAt })
    .from(governorCodes)
    .innerJoin(recordOpenings, eq(recordOpenings.id, governorCodes.openingId))
    .where(and(isNotNull(governorCodes.openedAt), or(...records.map((record) => ofRecord(recordOpenings, record)))))
    .orderBy(asc(governorCodes.openedAt))
  const all = [
    ...rows.map(({ id, askedBy, agreedBy, at }) => ({ id, at, by: [askedBy, agreedBy ?? theGovernor] })),
    ...withCode.map((one) => ({ ...one, by: [theGovernor] })),
  ]
  if (all.length === 0) return []
  const calendar = await schoolCalendar(read)
  return all.flatMap(({ id, by, at }) => (at === null ? [] : [{ id, by, when: momentOnRecord(calendar, at) }]))
}
