import { eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { conflict } from '#app/http.ts'
import { checkIns } from '#db/schema/check-in.ts'
import { stepOf, type EarlyStepKey } from '../steps.ts'
import { keepAnswer } from './keep-answer.server.ts'

type Given = { readonly key: EarlyStepKey; readonly value: readonly string[] }

/** Keeps what a child answered on one page of a check-in they are in the middle of. Nothing chosen is an answer too. */
export function answerQuestion(grant: Grant<'check-in.do'>, checkInId: string, { key, value }: Given): Promise<void> {
  const { activity, responseType, question } = stepOf(key)
  return grant.change('check-in', checkInId, async (tx, note) => {
    const [checkIn] = await tx.select().from(checkIns).where(eq(checkIns.id, checkInId))
    if (checkIn?.childId !== grant.actor.id || checkIn.status !== 'in_progress')
      throw conflict('This check-in is finished. You can start a new one.')
    const mood = key === 'feeling' && /^[1-5]$/.test(value[0] ?? '') ? Number(value[0]) : null
    await keepAnswer(tx, {
      checkInId,
      childId: grant.actor.id,
      at: grant.at,
      questionKey: key,
      questionText: question,
      activity,
      responseType,
      value,
      score: mood,
    })
    const activitiesCompleted = [...new Set([...checkIn.activitiesCompleted, activity])]
    await tx
      .update(checkIns)
      .set({ activitiesCompleted, ...(key === 'feeling' ? { mood } : {}) })
      .where(eq(checkIns.id, checkInId))
    note({ after: { answered: key } })
  })
}
