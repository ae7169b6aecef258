import { dayName } from '#app/school-time/words.ts'
import { reviewStep, stepNumbers, steps, type Step } from './steps.ts'

/** What was answered, field by field, as it is kept. */
export type Answer = Readonly<Record<string, string | null>>
export type GivenAnswer = { readonly step: number; readonly answer: Answer }

/** What somebody answered, without what the form carried besides. */
export function answerIn({ values }: { readonly values: Answer }): Answer {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'token' && name !== 'seen'))
}

/** Stands for an answer that cannot be opened any more. */
export const damaged: Answer = { damaged: 'The stored copy was changed.' }

/** What each answer is called, in the order in which it is read. */
const labels: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: { danger: 'In danger this minute' },
  2: { where: 'Where', who: 'With them', time: 'At' },
  3: { saw: 'What was seen or heard' },
  4: { medical: 'Medical help', details: 'Who, and when' },
  5: { home: 'Safe to go home today', why: 'Why', collects: 'Who collects them' },
  6: {
    told: 'Told',
    name: 'Contact',
    time: 'At',
    reference: 'Reference',
    what: 'What, and why',
    consent: 'Consent of the family',
  },
  7: { decision: 'The family', decidedBy: 'Who decided', reason: 'Why, or why not' },
  8: { said: 'What the child was told' },
  9: { task: 'To do', owner: 'Who will do it', day: 'By' },
  10: {
    outcome: 'How it ended',
    words: 'How, and why it was closed',
    steps: 'Steps without an answer',
    unanswered: 'Why they have none',
  },
  [reviewStep]: { found: 'What the review found' },
}

/** An answer as facts to read: label by label, without what was left empty. */
export function answerFacts({ step, answer }: GivenAnswer): { label: string; value: string }[] {
  if (answer['damaged']) return [{ label: 'This cannot be opened', value: answer['damaged'] }]
  return Object.entries(labels[step] ?? {}).flatMap(([field, label]) => {
    const value = answer[field] ?? null
    return value === null ? [] : [{ label, value: field === 'day' ? dayName(value) : value }]
  })
}

/** What a step asks, as a heading: "5. Is it safe for them to go home today?" */
export function stepTitle(step: number): string {
  const asked = stepNumbers.find((number) => number === step)
  return asked === undefined ? 'Reviewed by a second person' : `${asked}. ${steps[asked].question}`
}

/** An answer as a line in the child's file. */
export function answerInWords(given: GivenAnswer): string {
  const facts = answerFacts(given).map(({ label, value }) => `${label}: ${value}`)
  return [stepTitle(given.step), ...(facts.length > 0 ? facts : ['Nothing more than the child’s own words.'])].join(
    '\n',
  )
}

/** The answer that counts where the newest does. Answers are given in order. */
export function newest<A extends GivenAnswer>(answers: readonly A[], step: Step): A | undefined {
  return answers.findLast((given) => given.step === step)
}

/** The ids of answers that cannot be opened any more. */
export function damagedIn(answers: readonly (GivenAnswer & { readonly id: string })[]): string[] {
  return answers.filter(({ answer }) => answer === damaged).map(({ id }) => id)
}
