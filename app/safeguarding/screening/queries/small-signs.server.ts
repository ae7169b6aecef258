import { and, asc, eq, gte, inArray, sql } from 'drizzle-orm'
import type { Day } from '#app/school-time/civil-days.ts'
import { anyOf, listed, preparedQuery } from '#db/prepared/query.ts'
import { lowSigns } from '#db/schema/safeguarding/low-signs.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

const noticed = preparedQuery((read) =>
  read
    .select({ sign: lowSigns, audience: worries.audience })
    .from(lowSigns)
    .innerJoin(worries, eq(worries.id, lowSigns.worryId))
    .where(and(inArray(lowSigns.childId, anyOf('childIds')), gte(lowSigns.day, sql.placeholder('since'))))
    .orderBy(asc(lowSigns.at), asc(lowSigns.id))
    .prepare(),
)

/** The small signs in what some children wrote since a day, with the family of rules that noticed each, opened with their keys. */
export async function smallSigns(tx: Writer, childIds: readonly string[], since: Day) {
  const rows = await noticed(tx, { childIds: listed(childIds), since })
  const place = { table: 'low_signs', column: 'family' }
  const families = await tx.vault.openEach(
    tx,
    rows.map(({ sign: { id: rowId, childId, family: box } }) => ({ ...place, rowId, childId, box })),
  )
  return rows.map(({ sign, audience }, at) => ({ audience, sign: { ...sign, family: families[at] ?? '' } }))
}
