import type { WorryAnswers } from '#app/check-in/forms.ts'

/** What a child says in one check-in. */
export type Telling = {
  /** 1 very sad … 5 very happy, or null for "I don't know". */
  readonly mood: number | null
  readonly words: readonly string[]
  readonly about: string | null
  readonly canTell: 'yes' | 'not sure' | 'no'
  readonly worry?: Partial<Omit<WorryAnswers, 'checkIn' | 'person'>>
  readonly seconds: number
  /** Not when the class checks in but by themselves, HH:MM. */
  readonly at?: string
  /** Goes away before the end. */
  readonly leavesOff?: boolean
}
