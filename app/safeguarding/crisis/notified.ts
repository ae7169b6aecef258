import type { Recipient } from '#db/schema/safeguarding/sharing.ts'

/** Who may be told in a crisis, in the order in which they are usually rung. */
export const notifiedChoices = [
  'children’s services',
  'police',
  'local authority designated officer',
  'social worker',
  'virtual head',
  'somebody in school',
  'nobody yet',
] as const
export type NotifiedChoice = (typeof notifiedChoices)[number]

/** Those outside school, and what they are in the record of who was told what. */
export const outsiders: ReadonlyMap<NotifiedChoice, Recipient> = new Map([
  ['children’s services', 'children’s services'],
  ['police', 'police'],
  ['local authority designated officer', 'local authority designated officer'],
  ['social worker', 'social worker'],
  ['virtual head', 'other'],
])
