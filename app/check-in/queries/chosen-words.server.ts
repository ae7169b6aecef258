import { and, eq, isNull } from 'drizzle-orm'
import { answers } from '#db/schema/check-in.ts'
import type { Writer } from '#db/tenants.server.ts'

/** The feelings words a child chose in a check-in. */
export async function chosenWords(tx: Writer, checkInId: string): Promise<readonly string[]> {
  const [words] = await tx
    .select({ value: answers.value })
    .from(answers)
    .where(and(eq(answers.checkInId, checkInId), eq(answers.questionKey, 'words'), isNull(answers.supersededAt)))
  return words?.value ?? []
}
