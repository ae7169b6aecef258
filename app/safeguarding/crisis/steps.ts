/** Where what the second person found is kept, after the ten. */
export const reviewStep = 11

export type Step = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
type Words = {
  /** What is asked, as short as it can be said. */
  readonly question: string
  /** The same in a list. */
  readonly short: string
}

/** What to ask when a child may be in danger, in the order in which it counts. */
export const steps: Readonly<Record<Step, Words>> = {
  1: { question: 'Is the child in danger this minute?', short: 'Danger now' },
  2: { question: 'Where is the child, and who is with them?', short: 'Where they are' },
  3: { question: 'What did the child say or do?', short: 'What they said' },
  4: { question: 'Does anyone need medical help?', short: 'Medical help' },
  5: { question: 'Is it safe for them to go home today?', short: 'Safe to go home' },
  6: { question: 'Who have you told?', short: 'Who you told' },
  7: { question: 'Will the family be told?', short: 'The family' },
  8: { question: 'What did you tell the child?', short: 'What the child knows' },
  9: { question: 'What happens next?', short: 'What happens next' },
  10: { question: 'Is this over?', short: 'Close' },
}
export const stepNumbers: readonly Step[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Questions that take several answers: each one counts. In the others the newest counts. */
export const gathering: readonly number[] = [6, 9]
/** Without an answer to these a crisis cannot be closed. */
const needed: readonly Step[] = [1, 5, 7]

/** The step an address means, or nothing. */
export function stepOf(text: string | undefined): Step | undefined {
  return stepNumbers.find((step) => `${step}` === text)
}

/** Where to go on: the first question nobody has answered, looking onwards from one first; nothing when all are. */
export function nextStep(answered: ReadonlySet<number>, after = 0): Step | undefined {
  const open = stepNumbers.filter((step) => !answered.has(step))
  return open.find((step) => step > after) ?? open[0]
}

/** What still keeps a crisis from being closed, in a sentence, and which step comes first; nothing when it may be. */
export function whyNotClosed(answered: ReadonlySet<number>, home: string | null | undefined) {
  const missing = needed.filter((step) => !answered.has(step))
  const [first] = missing
  if (first !== undefined) {
    const why = `Answer ${missing.length === 1 ? 'step' : 'steps'} ${listedSteps(missing)} first. Then you can close.`
    return { why, step: first }
  }
  if (home !== 'not sure') return null
  const why = 'Step 5 says “not sure”. Decide whether it is safe to go home. Then you can close.'
  return { why, step: 5 as const }
}

/** The steps before the last that have no answer yet. */
export function unansweredSteps(answered: ReadonlySet<number>): Step[] {
  return stepNumbers.filter((step) => step !== 10 && !answered.has(step))
}

/** Steps as they are listed: "2 (Where they are) and 4 (Medical help)". */
export function listedSteps(some: readonly Step[]): string {
  return new Intl.ListFormat('en-GB').format(some.map((step) => `${step} (${steps[step].short})`))
}

/** What is asked before a crisis is closed with steps that have no answer. */
export function needsReason(without: readonly Step[]): string {
  const [what, they] = without.length === 1 ? ['Step', 'it has'] : ['Steps', 'they have']
  return `${what} ${listedSteps(without)}: no answer. Answer first, or write why ${they} none`
}

/** Where an answer leads: on, or back to the same step when it says what to do first or when there may be more of the kind. */
export function placeAfter(step: Step, answer: Readonly<Record<string, unknown>>, answered: ReadonlySet<number>) {
  const isOrder = answer['danger'] === 'yes' || answer['home'] === 'no' || answer['home'] === 'not sure'
  return isOrder || gathering.includes(step) ? step : nextStep(answered, step)
}
