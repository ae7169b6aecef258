import type { AlertType, Severity } from '#db/schema/safeguarding/alerts.ts'
import type { Safety, WorrySize, WorryTopic, WorryWant } from '#db/schema/safeguarding/worries.ts'
import type { Due } from '#db/schema/safeguarding/alert-answers.ts'
import { dueBySeverity, type Finding } from './findings.ts'
import { topicInWords } from './topic-words.ts'

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

/** Feelings words that always reach a grown-up. */
export const wordsToNotice = ['unsafe', 'threatened', 'hopeless', 'numb'] as const

type Found = {
  readonly severity: Severity
  readonly reason: string
  readonly facts: readonly string[]
  readonly due?: Due
}
type Rule = {
  readonly id: string
  readonly type: AlertType
  readonly category: string
  readonly find: (taps: Taps) => Found | null
}

/** The tap rules: what a child taps, read the same way every time, with nothing left to chance. */
export const tapRules: readonly Rule[] = [
  {
    id: 'UN-1',
    type: 'safeguarding',
    category: 'safety',
    find({ safe }) {
      if (safe !== 'no') return null
      return { severity: 'urgent', reason: 'They tapped: I do not feel safe.', facts: ['safe: no'] }
    },
  },
  {
    id: 'UN-2',
    type: 'safeguarding',
    category: 'safety',
    find({ safe }) {
      if (safe !== 'not sure') return null
      return { severity: 'high', reason: 'They tapped: I am not sure if I am safe.', facts: ['safe: not sure'] }
    },
  },
  {
    id: 'TK-1',
    type: 'safeguarding',
    category: 'talk',
    find({ want }) {
      if (want !== 'talk to me today') return null
      const reason = 'They asked a grown-up to talk to them today.'
      return { severity: 'medium', reason, facts: ['want: talk to me today'], due: 'end of school day' }
    },
  },
  {
    id: 'GU-1',
    type: 'safeguarding',
    category: 'no grown-up to tell',
    find({ canTell: [latest, before] }) {
      if (latest !== 'no' || before !== 'no') return null
      const reason = 'Twice in a row they said there is no grown-up at school they can tell.'
      return { severity: 'medium', reason, facts: ['can tell: no', 'the time before: no'] }
    },
  },
  {
    id: 'WA-1',
    type: 'safeguarding',
    category: 'worry',
    find({ topic, size }) {
      if (size !== 'big' || (topic !== 'home' && topic !== 'my body')) return null
      return {
        severity: 'high',
        reason: `They have a big worry about ${topic}.`,
        facts: [`about: ${topic}`, 'size: big'],
      }
    },
  },
  {
    id: 'WA-2',
    type: 'safeguarding',
    category: 'worry',
    find({ topic, size }) {
      if (size !== 'big') return null
      const about = topic === null ? [] : [`about: ${topic}`]
      const reason =
        topic === null ? 'They have a big worry.' : `They have a big worry. They tapped: ${topicInWords(topic)}.`
      return { severity: 'medium', reason, facts: [...about, 'size: big'] }
    },
  },
  {
    id: 'WD-4',
    type: 'wellbeing_decline',
    category: 'decline',
    find({ words, mood }) {
      const noticed = words.filter((word) => wordsToNotice.some((watched) => watched === word))
      if (noticed.length === 0) return null
      const chosen = `They chose the word ${noticed.join(' and ')}`
      const facts = noticed.map((word) => `word: ${word}`)
      return mood === 1
        ? { severity: 'high', reason: `${chosen}, and the saddest face.`, facts: [...facts, 'mood: 1'] }
        : { severity: 'medium', reason: `${chosen}.`, facts }
    },
  },
]

/** Everything the tap rules find in what a child tapped. */
export function findingsIn(taps: Taps): Finding[] {
  return tapRules.flatMap(({ id, type, category, find }) => {
    const found = find(taps)
    return found ? [{ rule: id, type, category, due: dueBySeverity[found.severity], ...found }] : []
  })
}

/** What "I need a grown-up now" means, whenever and wherever a child presses it. */
export const neededNow: Finding = {
  rule: 'TK-2',
  type: 'safeguarding',
  category: 'needs a grown-up now',
  severity: 'urgent',
  due: dueBySeverity.urgent,
  reason: 'They pressed: I need a grown-up now.',
  facts: ['pressed: I need a grown-up now'],
}
