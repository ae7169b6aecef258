import type { Answer } from './entries.ts'
import { kindWords } from './kinds.ts'

/** What a person who is asked about an event can say it is. */
export const answerWords: Readonly<Record<Answer, string>> = {
  nothing: 'Leave it out',
  ...kindWords,
  term: 'School, from its first day until its last',
  'term begins': 'The first school day of a term',
  'term ends': 'The last school day of a term',
}
/** What is said of a bank holiday that lies in a term. */
export const bankHolidayWords = {
  nothing: 'Leave it as it is',
  bank_holiday: 'School is closed',
  school: 'School is open',
} as const

const answers = Object.keys(answerWords)

/** An answer as a form or a table of ours has it. */
export function asAnswer(text: string | undefined): Answer | null {
  const at = text === undefined ? -1 : answers.indexOf(text)
  return at === -1 ? null : (answers[at] as Answer)
}
