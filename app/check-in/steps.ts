import { paths } from '#app/paths.ts'
import type { Activity } from '#db/schema/check-in.ts'

/** The questions of a daily check-in, in order, one page each. */
export const steps = [
  { key: 'feeling', path: paths.feeling, activity: 'mood_wheel', responseType: 'emoji', question: 'How do you feel?' },
  {
    key: 'words',
    path: paths.words,
    activity: 'emotion_wheel',
    responseType: 'multiple_choice',
    question: 'Which words fit?',
  },
  {
    key: 'about',
    path: paths.about,
    activity: 'reflection_question',
    responseType: 'multiple_choice',
    question: 'What is it about?',
  },
  {
    key: 'helper',
    path: paths.helper,
    activity: 'reflection_question',
    responseType: 'multiple_choice',
    question: 'Is there a grown-up at school you can tell things to?',
  },
  {
    key: 'worry',
    path: paths.worryBox,
    activity: 'worry_space',
    responseType: 'text',
    question: 'Is there something a grown-up should know?',
  },
] as const satisfies readonly {
  key: string
  path: string
  activity: Activity
  responseType: string
  question: string
}[]

export type Step = (typeof steps)[number]
export type StepKey = Step['key']
/** The steps that are answered before the last one, which finishes the check-in. */
export type EarlyStepKey = Exclude<StepKey, 'worry'>

export function stepOf(key: StepKey): Step {
  const step = steps.find((candidate) => candidate.key === key)
  if (!step) throw new Error(`no such step: ${key}`)
  return step
}

/** The steps of one check-in: whether a child can tell a grown-up is asked now and then, not every day. */
export function stepsFor({ asksHelper }: { asksHelper: boolean }): Step[] {
  return steps.filter(({ key }) => key !== 'helper' || asksHelper)
}

/** Where a child goes on: the first question without an answer, or the last. */
export function nextPath(all: readonly Step[], answered: ReadonlySet<string>): string {
  return (all.find(({ key }) => !answered.has(key)) ?? stepOf('worry')).path
}

/** The pages before and after this one. */
export function neighbours(all: readonly Step[], key: StepKey): { before: string; after: string } {
  const place = all.findIndex((step) => step.key === key)
  return { before: all[place - 1]?.path ?? paths.today, after: all[place + 1]?.path ?? paths.allDone }
}
