import { and, eq, isNull } from 'drizzle-orm'
import { preparedInsert } from '#db/prepared/insert.ts'
import { answers, type activities, type responseTypes } from '#db/schema/child/check-in.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

const insertAnswer = preparedInsert(answers)

export type Answer = {
  readonly checkInId: string
  readonly childId: string
  readonly at: Date
  readonly questionKey: string
  readonly questionText: string
  readonly activity: (typeof activities)[number]
  readonly responseType: (typeof responseTypes)[number]
  readonly value: readonly string[]
  readonly score: number | null
  /** What they answered to it before, if they did. */
  readonly before: readonly string[] | undefined
}
/** Whether an answer was the first to its question, another than before, or the same again. */
export type SavedAnswer = 'first' | 'another' | 'same'

/** Keeps one answer. The same answer again changes nothing; another answer sets the first aside and keeps both. */
export async function saveAnswer(tx: Writer, { at, value, before, ...answer }: Answer): Promise<SavedAnswer> {
  if (before && JSON.stringify(before) === JSON.stringify(value)) return 'same'
  const counts = and(
    eq(answers.checkInId, answer.checkInId),
    eq(answers.questionKey, answer.questionKey),
    isNull(answers.supersededAt),
  )
  if (before) await tx.update(answers).set({ supersededAt: at }).where(counts)
  await insertAnswer(tx, { ...answer, value: [...value], answeredAt: at })
  return before ? 'another' : 'first'
}
