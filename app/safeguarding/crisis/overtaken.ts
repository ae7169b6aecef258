import { sentBack } from '#app/forms/sent-back.ts'
import type { SentForm } from '#app/ui/sent-form.ts'
import type { StepAnswer } from './step-forms.ts'

const firstField = {
  1: 'danger',
  2: 'where',
  3: 'saw',
  4: 'medical',
  5: 'home',
  6: 'told',
  7: 'decision',
  8: 'said',
  9: 'task',
  10: 'outcome',
} as const

/** The form of somebody who was overtaken by another: all they typed is still there, and they see what the other wrote. */
export function overtaken({ step, values }: StepAnswer, who: string): SentForm {
  const problem = `${who} answered this at the same time as you. Check their answer. If yours is right, send it again.`
  return sentBack(values, { [firstField[step]]: problem })
}
