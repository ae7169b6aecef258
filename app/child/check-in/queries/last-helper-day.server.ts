import { and, desc, eq, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { preparedQuery } from '#db/prepared/query.ts'
import { answers, checkIns } from '#db/schema/child/check-in.ts'

const lastAsked = preparedQuery((read) =>
  read
    .select({ day: checkIns.day })
    .from(answers)
    .innerJoin(checkIns, eq(checkIns.id, answers.checkInId))
    .where(
      and(
        eq(answers.childId, sql.placeholder('childId')),
        eq(answers.questionKey, 'helper'),
        eq(checkIns.status, 'completed'),
      ),
    )
    .orderBy(desc(checkIns.day))
    .limit(1)
    .prepare(),
)

/** The day of the last finished check-in in which a child was asked whether they can tell a grown-up, if there is one. */
export async function lastHelperDay(grant: Grant<'check-in.do'>): Promise<string | null> {
  const [last] = await lastAsked(grant.read, { childId: grant.actor.id })
  return last?.day ?? null
}
