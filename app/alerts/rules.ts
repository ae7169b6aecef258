import type { AlertType, Severity } from '#db/schema/alerts.ts'
import type { Audience, Safety, WorrySize, WorryTopic, WorryWant } from '#db/schema/worries.ts'

/** Which edition of the rules decided, kept with every alert. */
export const rulesVersion = '2026-11'

/** What a child tapped in one check-in. Rules read these and nothing else: no text, no clock, nothing about who the child is. */
export type Taps = {
  readonly mood: number | null
  readonly words: readonly string[]
  readonly topic: WorryTopic | null
  readonly size: WorrySize | null
  readonly want: WorryWant | null
  readonly safe: Safety | null
  /** Answers to "Is there a grown-up you can tell?", the newest first, each at least five school days after the one before. */
  readonly canTell: readonly string[]
}

/** By when a grown-up must have acknowledged an alert, counted from when it was raised. */
export type Due = '15 minutes' | '60 school minutes' | 'end of school day' | 'end of next school day' | '5 school days'

/** Something a rule found, with everything a grown-up needs to see why. */
export type Finding = {
  readonly rule: string
  readonly type: AlertType
  /** Findings of one category gather in one open alert. */
  readonly category: string
  readonly severity: Severity
  readonly due: Due
  readonly reason: string
  readonly facts: readonly string[]
}

/** Feelings words that always reach a grown-up. */
export const wordsToNotice = ['unsafe', 'threatened', 'hopeless', 'numb'] as const

const dueBySeverity: Readonly<Record<Severity, Due>> = {
  urgent: '15 minutes',
  high: '60 school minutes',
  medium: 'end of next school day',
  low: '5 school days',
}

type Rule = { readonly id: string; readonly find: (taps: Taps) => Omit<Finding, 'rule'> | null }

function found(
  type: AlertType,
  category: string,
  severity: Severity,
  rest: { reason: string; facts: readonly string[]; due?: Due },
): Omit<Finding, 'rule'> {
  return { type, category, severity, due: rest.due ?? dueBySeverity[severity], reason: rest.reason, facts: rest.facts }
}

/** The tap rules: what a child taps, read the same way every time, with nothing left to chance. */
export const tapRules: readonly Rule[] = [
  {
    id: 'UN-1',
    find: ({ safe }) =>
      safe === 'no'
        ? found('safeguarding', 'safety', 'urgent', { reason: 'They tapped: I do not feel safe.', facts: ['safe: no'] })
        : null,
  },
  {
    id: 'UN-2',
    find: ({ safe }) =>
      safe === 'not sure'
        ? found('safeguarding', 'safety', 'high', {
            reason: 'They tapped: I am not sure if I am safe.',
            facts: ['safe: not sure'],
          })
        : null,
  },
  {
    id: 'TK-1',
    find: ({ want }) =>
      want === 'talk to me today'
        ? found('safeguarding', 'talk', 'medium', {
            reason: 'They asked a grown-up to talk to them today.',
            facts: ['want: talk to me today'],
            due: 'end of school day',
          })
        : null,
  },
  {
    id: 'GU-1',
    find: ({ canTell: [latest, before] }) =>
      latest === 'no' && before === 'no'
        ? found('safeguarding', 'no grown-up to tell', 'medium', {
            reason: 'Twice in a row they said there is no grown-up at school they can tell.',
            facts: ['can tell: no', 'the time before: no'],
          })
        : null,
  },
  {
    id: 'WA-1',
    find: ({ topic, size }) =>
      size === 'big' && (topic === 'home' || topic === 'my body')
        ? found('safeguarding', 'worry', 'high', {
            reason: `They have a big worry about ${topic}.`,
            facts: [`about: ${topic}`, 'size: big'],
          })
        : null,
  },
  {
    id: 'WA-2',
    find: ({ topic, size }) =>
      size === 'big'
        ? found('safeguarding', 'worry', 'medium', {
            reason: topic ? `They have a big worry. They tapped: ${topic}.` : 'They have a big worry.',
            facts: [...(topic ? [`about: ${topic}`] : []), 'size: big'],
          })
        : null,
  },
  {
    id: 'WD-4',
    find: ({ words, mood }) => {
      const noticed = words.filter((word) => wordsToNotice.some((watched) => watched === word))
      if (noticed.length === 0) return null
      const isLowest = mood === 1
      return found('wellbeing_decline', 'feeling words', isLowest ? 'high' : 'medium', {
        reason: `They chose the word ${noticed.join(' and ')}${isLowest ? ', and the saddest face' : ''}.`,
        facts: [...noticed.map((word) => `word: ${word}`), ...(isLowest ? ['mood: 1'] : [])],
      })
    },
  },
]

/** Everything the tap rules find in what a child tapped. */
export function findingsIn(taps: Taps): Finding[] {
  return tapRules.flatMap(({ id, find }) => {
    const finding = find(taps)
    return finding ? [{ rule: id, ...finding }] : []
  })
}

/** What "I need a grown-up now" means, whenever and wherever a child presses it. */
export const neededNow: Finding = {
  rule: 'TK-2',
  ...found('safeguarding', 'needs a grown-up now', 'urgent', {
    reason: 'They pressed: I need a grown-up now.',
    facts: ['pressed: I need a grown-up now'],
  }),
}

/** Who may open an alert of this severity: high and urgent ones only the lead and deputies. */
export function audienceFor(severity: Severity): Audience {
  return severity === 'high' || severity === 'urgent' ? 'lead' : 'class'
}
