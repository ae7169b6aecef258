import { and, eq, gte, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { preparedQuery } from '#db/prepared/query.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { recordExclusions } from '#db/schema/safeguarding/record-exclusions.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { exclusionsOf, withNames, type Reading } from './excluded-from.server.ts'
import type { ExcludingRecord } from './excluding-record.server.ts'

const day = 24 * 3_600_000
type About = { readonly childId: string; readonly at: Date }

const accusedBy = preparedQuery((read) => {
  const childId = sql.placeholder('childId')
  const isLate = and(eq(worries.childId, childId), gte(worries.writtenAt, sql.placeholder('since')))
  const isWaiting = and(eq(alerts.childId, childId), ne(alerts.state, 'resolved'))
  const isOpen = and(eq(concerns.childId, childId), isNull(concerns.closedAt))
  return read
    .select({ key: recordExclusions.personKey })
    .from(recordExclusions)
    .where(
      and(
        eq(recordExclusions.because, 'alleged'),
        or(
          inArray(recordExclusions.worryId, read.select({ id: worries.id }).from(worries).where(isLate)),
          inArray(recordExclusions.alertId, read.select({ id: alerts.id }).from(alerts).where(isWaiting)),
          inArray(recordExclusions.concernId, read.select({ id: concerns.id }).from(concerns).where(isOpen)),
        ),
      ),
    )
    .prepare()
})

/**
 * The grown-ups who are accused of something to do with a child: by what the child told within a day, or in an alert or a
 * concern that is still open. Nothing the child does meanwhile goes to them. What is kept from them only for that reason
 * accuses nobody anew.
 */
export async function accusedStaff(tx: Reading, { childId, at }: About): Promise<string[]> {
  const rows = await accusedBy(tx, { childId, since: at.getTime() - day })
  return [...new Set((await withNames(tx, rows)).map(({ personId }) => personId))]
}

/** Whether a record is kept from everybody who is accused at present: otherwise what says the same again is new to others. */
export async function isExcludedAsAccused(tx: Reading, record: ExcludingRecord, about: About): Promise<boolean> {
  const accused = await accusedStaff(tx, about)
  if (accused.length === 0) return true
  const { alleged } = await exclusionsOf(tx, record)
  return accused.every((id) => alleged.includes(id))
}
