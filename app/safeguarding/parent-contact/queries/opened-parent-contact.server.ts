import { eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { dayWords, momentWords } from '#app/school-time/words.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { openOrReport } from '#app/safeguarding/chronology/queries/open-or-report.server.ts'
import { people } from '#db/schema/school/people.ts'
import type { parentContacts } from '#db/schema/safeguarding/sharing.ts'

type Row = typeof parentContacts.$inferSelect

/** A decision about telling a family, found in reach, opened with the child's key and with its people by name. */
export async function openedParentContact(grant: Grant<'family.tell'>, { childId, ...row }: Row) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const opened = (column: string, box: Buffer) =>
    openOrReport(grant, { childId, table: 'tellings', column, rowId: row.id, box })
  const nameOf = async (personId: string | null) => {
    if (personId === null) return null
    const [person] = await read.select({ name: people.name }).from(people).where(eq(people.id, personId))
    return person?.name ?? null
  }
  return {
    id: row.id,
    childId,
    decision: row.decision,
    decidedBy: await nameOf(row.decidedBy),
    decided: momentWords(calendar, at, row.decidedAt),
    reason: await opened('reason', row.reason),
    teller: await nameOf(row.tellerId),
    from: row.notBefore && dayWords(schoolDayOf(calendar, at), schoolDayOf(calendar, row.notBefore)),
    mayBeSaid: row.mayBeSaid && (await opened('may_be_said', row.mayBeSaid)),
    told: row.toldAt && momentWords(calendar, at, row.toldAt),
    toldBy: await nameOf(row.toldBy),
    said: row.said && (await opened('said', row.said)),
  }
}
