import { and, eq, isNull } from 'drizzle-orm'
import { answers } from '#db/schema/check-in.ts'
import type { Writer } from '#db/tenants.server.ts'
import type { SavedAnswers } from '../taps.ts'

/** What a child has answered in a check-in as it stands, by question. */
export async function savedAnswers(tx: Writer, checkInId: string): Promise<SavedAnswers> {
  const rows = await tx
    .select({ key: answers.questionKey, value: answers.value, flags: answers.flags })
    .from(answers)
    .where(and(eq(answers.checkInId, checkInId), isNull(answers.supersededAt)))
  return new Map(rows.map(({ key, ...answer }) => [key, answer]))
}
