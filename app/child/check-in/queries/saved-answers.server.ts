import { and, eq, isNull, sql } from 'drizzle-orm'
import { preparedQuery } from '#db/prepared/query.ts'
import { answers } from '#db/schema/child/check-in.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { SavedAnswers } from '../taps.ts'

const answersOf = preparedQuery((read) =>
  read
    .select({ key: answers.questionKey, value: answers.value, flags: answers.flags })
    .from(answers)
    .where(and(eq(answers.checkInId, sql.placeholder('checkInId')), isNull(answers.supersededAt)))
    .prepare(),
)

/** What a child has answered in a check-in as it stands, by question. */
export async function savedAnswers(tx: Writer, checkInId: string): Promise<SavedAnswers> {
  const rows = await answersOf(tx, { checkInId })
  return new Map(rows.map(({ key, ...answer }) => [key, answer]))
}
