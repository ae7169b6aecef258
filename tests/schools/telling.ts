import type { Safety, WorrySize, WorryTopic, WorryWant } from '#db/schema/safeguarding/worries.ts'

/** What a child says of a worry: what they tap, and what they write. */
type Worry = {
  readonly topic: WorryTopic | null
  readonly size: WorrySize | null
  readonly want: WorryWant | null
  readonly safe: Safety | null
  readonly words: string | null
}

/** What a child says in one check-in. */
export type Telling = {
  /** 1 very sad … 5 very happy, or null for "I don't know". */
  readonly mood: number | null
  readonly words: readonly string[]
  readonly about: string | null
  readonly canTell: 'yes' | 'not sure' | 'no'
  readonly worry?: Partial<Worry>
  readonly seconds: number
  /** Not when the class checks in but by themselves, HH:MM. */
  readonly at?: string
  /** Goes away before the end. */
  readonly leavesOff?: boolean
}
