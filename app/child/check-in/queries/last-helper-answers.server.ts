import { and, desc, eq, isNull, ne, or } from 'drizzle-orm'
import { schoolDaysBetween, type SchoolCalendar } from '#app/school-time/rules.ts'
import { answers, checkIns } from '#db/schema/child/check-in.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { daysBetweenHelperQuestions } from './my-check-in.server.ts'

type About = { readonly childId: string; readonly checkInId: string; readonly calendar: SchoolCalendar }

/**
 * What a child last answered to "Is there a grown-up you can tell?", this check-in's answer first and only when it was
 * asked in this one; each at least five school days after the one before. A question skipped is no answer.
 */
export async function lastHelperAnswers(tx: Writer, { childId, checkInId, calendar }: About): Promise<string[]> {
  const rows = await tx
    .select({ value: answers.value, day: checkIns.day, checkInId: checkIns.id })
    .from(answers)
    .innerJoin(checkIns, eq(checkIns.id, answers.checkInId))
    .where(
      and(
        eq(answers.childId, childId),
        eq(answers.questionKey, 'helper'),
        ne(answers.value, []),
        isNull(answers.supersededAt),
        or(eq(checkIns.status, 'completed'), eq(checkIns.id, checkInId)),
      ),
    )
    .orderBy(desc(checkIns.startedAt))
    .limit(20)
  if (rows[0]?.checkInId !== checkInId) return []
  const kept: { value: string; day: string }[] = []
  for (const { value, day } of rows) {
    const [answer] = value
    const later = kept.at(-1)
    if (answer && (!later || schoolDaysBetween(calendar, day, later.day) >= daysBetweenHelperQuestions))
      kept.push({ value: answer, day })
  }
  return kept.map(({ value }) => value)
}
