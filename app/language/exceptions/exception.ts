import type { Category } from '../explanation.ts'

/** A reason to set a finding aside: what is talked about is play, a story, an accident, a saying. */
export type Exception = {
  readonly id: string
  readonly why: string
  /** `words`: the exception covers a word the finding rests on. `clause` and `sentence`: it stands in the same one. */
  readonly scope: 'words' | 'clause' | 'sentence'
  readonly categories: readonly Category[]
  /** `low`: still to be read, never dropped altogether. */
  readonly effect: 'drop' | 'low'
  /** Families which are stronger than the exception when the finding rests on them. */
  readonly unless?: readonly string[]
  readonly general?: string
  readonly learned?: string
}

export const hurting = ['physical_abuse', 'domestic_violence', 'bullying', 'harm_to_others', 'emotional_abuse'] as const
export const everythingButBodies = [
  ...hurting,
  'neglect',
  'exploitation',
  'running_away',
  'fear_of_home',
  'early_help',
  'wellbeing',
  'disclosure_hint',
] as const
export const all = [...everythingButBodies, 'suicide', 'self_harm', 'sexual_abuse', 'online_harm'] as const
export const lessGrave = [...everythingButBodies, 'self_harm', 'online_harm'] as const
