import type { ConcernOutcome } from '#db/schema/safeguarding/concerns.ts'

/** The outcomes by which people outside the school take it on; after any other, somebody says why they need not. */
export const referrals = [
  'children’s services',
  'police',
  'local authority designated officer',
] as const satisfies readonly ConcernOutcome[]

/** Whether an outcome passes it to people outside the school. */
export function isReferral(outcome: ConcernOutcome): boolean {
  return referrals.some((referral) => referral === outcome)
}

/** Words of a list as they stand at the beginning of a line. */
export function sentenceCase(words: string): string {
  const [first = '', ...rest] = words
  return first.toUpperCase() + rest.join('')
}
