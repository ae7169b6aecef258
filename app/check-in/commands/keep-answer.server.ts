import { and, eq, isNull } from 'drizzle-orm'
import { answers, type activities, type responseTypes } from '#db/schema/check-in.ts'
import type { Writer } from '#db/tenants.server.ts'

export type Answer = {
  readonly checkInId: string
  readonly childId: string
  readonly at: Date
  readonly questionKey: string
  readonly questionText: string
  readonly activity: (typeof activities)[number]
  readonly responseType: (typeof responseTypes)[number]
  readonly value: readonly string[]
  readonly score?: number | null
}

/**
 * Keeps one answer. The same answer again changes nothing; another answer sets the first aside and keeps both. Says
 * whether it was the first to its question, another than before, or the same again.
 */
export async function keepAnswer(
  tx: Writer,
  { at, value, score = null, ...answer }: Answer,
): Promise<'first' | 'another' | 'same'> {
  const counts = and(
    eq(answers.checkInId, answer.checkInId),
    eq(answers.questionKey, answer.questionKey),
    isNull(answers.supersededAt),
  )
  const [before] = await tx.select({ value: answers.value }).from(answers).where(counts)
  if (before && JSON.stringify(before.value) === JSON.stringify(value)) return 'same'
  if (before) await tx.update(answers).set({ supersededAt: at }).where(counts)
  await tx.insert(answers).values({ ...answer, value: [...value], score, answeredAt: at })
  return before ? 'another' : 'first'
}
