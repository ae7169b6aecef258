import { paths } from '#app/web/paths.ts'
import type { Activity, responseTypes } from '#db/schema/child/check-in.ts'
import type { YearGroup } from '#db/schema/school/children.ts'

const tapped = 'multiple_choice' as const

/** The questions of a daily check-in, in order, one page each. The last ones are about a worry, where there is one. */
export const steps = [
  { key: 'feeling', path: paths.feeling, activity: 'mood_wheel', responseType: 'emoji', question: 'How do you feel?' },
  {
    ...{ key: 'words', path: paths.words, activity: 'emotion_wheel', responseType: tapped },
    question: 'Which words fit?',
  },
  {
    ...{ key: 'about', path: paths.about, activity: 'reflection_question', responseType: tapped },
    question: 'What is it about?',
  },
  {
    ...{ key: 'helper', path: paths.helper, activity: 'reflection_question', responseType: tapped },
    question: 'Is there a grown-up at school you can tell things to?',
  },
  {
    ...{ key: 'worry', path: paths.worryBox, activity: 'worry_space', responseType: tapped },
    question: 'Is there something a grown-up should know?',
  },
  {
    ...{ key: 'worry-safe', path: paths.safe, activity: 'worry_space', responseType: tapped },
    question: 'Do you feel safe right now?',
  },
  {
    ...{ key: 'worry-topic', path: paths.worryTopic, activity: 'worry_space', responseType: tapped },
    question: 'What is your worry about?',
  },
  {
    ...{ key: 'worry-size', path: paths.worrySize, activity: 'worry_space', responseType: tapped },
    question: 'How big is it?',
  },
  {
    ...{ key: 'worry-want', path: paths.worryWant, activity: 'worry_space', responseType: tapped },
    question: 'What would help?',
  },
  {
    ...{ key: 'worry-person', path: paths.worryPerson, activity: 'worry_space', responseType: tapped },
    question: 'Who would you like to tell?',
  },
  {
    ...{ key: 'worry-words', path: paths.worryWords, activity: 'worry_space', responseType: 'text' },
    question: 'Do you want to write it?',
  },
] as const satisfies readonly {
  key: string
  path: string
  activity: Activity
  responseType: (typeof responseTypes)[number]
  question: string
}[]

export type Step = (typeof steps)[number]
export type StepKey = Step['key']
/** The steps whose answer is a tap; what a child writes is kept with the worry. */
export type TapKey = Exclude<StepKey, 'worry-words'>

/** What the questions of one check-in depend on. */
export type Asked = {
  /** Whether a child can tell a grown-up is asked now and then, not every day. */
  readonly asksHelper: boolean
  readonly yearGroup: YearGroup
  /** Whether the school named grown-ups whom a child may choose. */
  readonly canChoose: boolean
  /** What has been answered so far to the questions that lead to others. */
  readonly worry: string | undefined
  readonly want: string | undefined
}

export function stepOf(key: StepKey): Step {
  const step = steps.find((candidate) => candidate.key === key)
  if (!step) throw new Error(`no such step: ${key}`)
  return step
}

/** Whether a child of these answers is asked whom they would like to tell, where there is anybody to choose. */
export const isToChoose = ({ yearGroup, worry, want }: Omit<Asked, 'asksHelper' | 'canChoose'>) =>
  yearGroup !== 'R' && worry === 'yes' && (want === 'talk to me today' || want === 'just read it')

/** The steps of one check-in. Reception is asked three things of a worry and writes nothing: a grown-up does that with them. */
export function stepsFor(asked: Asked): Step[] {
  const { asksHelper, yearGroup, canChoose, worry } = asked
  const isWorry = worry === 'yes'
  const isOlder = isWorry && yearGroup !== 'R'
  const isAsked: Readonly<Record<StepKey, boolean>> = {
    feeling: true,
    words: true,
    about: true,
    helper: asksHelper,
    worry: true,
    'worry-safe': isWorry,
    'worry-topic': isOlder,
    'worry-size': isOlder,
    'worry-want': isWorry,
    'worry-person': canChoose && isToChoose(asked),
    'worry-words': isOlder,
  }
  return steps.filter(({ key }) => isAsked[key])
}

/** Where a child goes on: the first question without an answer, or the last. */
export function nextPath(all: readonly Step[], answered: ReadonlySet<string>): string {
  return (all.find(({ key }) => !answered.has(key)) ?? all.at(-1) ?? stepOf('worry')).path
}

/** The pages before and after this one. */
export function neighbours(all: readonly Step[], key: StepKey): { before: string; after: string } {
  const place = all.findIndex((step) => step.key === key)
  return { before: all[place - 1]?.path ?? paths.today, after: all[place + 1]?.path ?? paths.allDone }
}
