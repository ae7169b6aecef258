import type { Day } from '#app/school-time/civil-days.ts'
import { answerWords, bankHolidayWords } from './answers.ts'
import { quoted } from '#app/words/quoted.ts'
import type { Answer, NamedEvent } from './entries.ts'
import type { Span } from './spans.ts'
import { dayInYear } from './words.ts'

/** Something that only a person can say about a name in a file, or about a bank holiday in a term. */
export type Question = {
  readonly words: string
  readonly days: readonly Span[]
  readonly choices: readonly { readonly value: Answer; readonly label: string }[]
  /** Of which day it is asked, where it is a bank holiday. */
  readonly bankHoliday: Day | null
}

/** So many names are asked about at once. */
export const mostQuestions = 60
/** The field in which the answer to one of them is sent. */
export const answerField = (place: number) => `is-${place}`

/** Names that may well be about school days are asked about before the fair and the photographs. */
const likely =
  /\b(?:term|holiday|half|break|inset|training|clos|shut|open|school|back|return|resum|start|begin|end|last|first|bank|pupil|children)/i

/** What has to be asked: each name once, with all its days. */
export function questionsFrom(
  asked: readonly NamedEvent[],
  bankHolidays: readonly { readonly day: Day; readonly words: string }[],
): Question[] {
  const byName = new Map<string, Span[]>()
  for (const { words, first, last } of asked) {
    const known = byName.get(nameOf(words))
    if (known) known.push({ first, last })
    else byName.set(nameOf(words), [{ first, last }])
  }
  const choices = choicesOf(answerWords)
  const names = [...byName].map(([words, days]): Question => ({ words, days, choices, bankHoliday: null }))
  names.sort((one, other) => Number(likely.test(other.words)) - Number(likely.test(one.words)))
  const holidays = bankHolidays.map(({ day, words }): Question => ({
    words: `${dayInYear(day)} is a bank holiday in England and Wales, and in ${quoted(words)}`,
    days: [{ first: day, last: day }],
    choices: choicesOf(bankHolidayWords),
    bankHoliday: day,
  }))
  return [...holidays, ...names]
}

const choicesOf = (words: Partial<Record<Answer, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value: value as Answer, label }))

/** A name by which events are known to be the same. */
function nameOf(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** The events with what somebody answered about them; an answer about a bank holiday is an event of its own. */
export function answered(
  events: readonly NamedEvent[],
  questions: readonly Question[],
  answers: readonly (Answer | null)[],
): NamedEvent[] {
  const given = questions.map((question, place) => ({ question, answer: answers[place] ?? null }))
  const byName = new Map(
    given.flatMap(({ question, answer }) => (question.bankHoliday === null ? [[question.words, answer] as const] : [])),
  )
  const holidays = given.flatMap(({ question: { bankHoliday: day, words }, answer }): NamedEvent[] =>
    day === null || answer === null
      ? []
      : [{ first: day, last: day, isPart: false, line: 0, words, hours: { opens: '', closes: '' }, answer }],
  )
  return [
    ...events.map((event) => ({ ...event, answer: event.answer ?? byName.get(nameOf(event.words)) ?? null })),
    ...holidays,
  ]
}
