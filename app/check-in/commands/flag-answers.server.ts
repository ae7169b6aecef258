import { and, eq, isNull } from 'drizzle-orm'
import type { Finding } from '#app/alerts/findings.ts'
import { answers } from '#db/schema/check-in.ts'
import type { Writer } from '#db/tenants.server.ts'

/** Which answers each rule read. */
const answersReadBy: Readonly<Record<string, readonly string[]>> = {
  'UN-1': ['worry-safe'],
  'UN-2': ['worry-safe'],
  'TK-1': ['worry-want'],
  'GU-1': ['helper'],
  'WA-1': ['worry-topic', 'worry-size'],
  'WA-2': ['worry-topic', 'worry-size'],
  'WD-4': ['words'],
}

/** Writes on each answer which rules it set off, as part of finishing a check-in. */
export async function flagAnswers(tx: Writer, checkInId: string, findings: readonly Finding[]): Promise<void> {
  const flags = new Map<string, string[]>()
  for (const { rule } of findings)
    for (const key of answersReadBy[rule] ?? []) flags.set(key, [...(flags.get(key) ?? []), rule])
  for (const [key, rules] of flags)
    await tx
      .update(answers)
      .set({ flags: rules })
      .where(and(eq(answers.checkInId, checkInId), eq(answers.questionKey, key), isNull(answers.supersededAt)))
}
