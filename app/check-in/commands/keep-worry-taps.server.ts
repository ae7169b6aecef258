import type { Writer } from '#db/tenants.server.ts'
import type { WorryAnswers } from '../forms.ts'
import { worryQuestions } from '../worry-questions.ts'
import { keepAnswer } from './keep-answer.server.ts'

/** Keeps what a child tapped beside the worry box as answers of the check-in. What they wrote leaves for the worry at once. */
export async function keepWorryTaps(
  tx: Writer,
  told: WorryAnswers,
  { childId, at }: { childId: string; at: Date },
): Promise<void> {
  for (const { key, question } of worryQuestions) {
    const value = told[key]
    if (value === null) continue
    await keepAnswer(tx, {
      checkInId: told.checkIn,
      childId,
      at,
      questionKey: `worry-${key}`,
      questionText: question,
      activity: 'worry_space',
      responseType: 'multiple_choice',
      value: [value],
    })
  }
}
