import type { ConcernOutcome, ConcernSubject } from '#db/schema/concerns.ts'

type Named = { readonly subject: ConcernSubject; readonly about: readonly string[]; readonly heads: readonly string[] }

/**
 * Whose a concern is. What is about a grown-up who works with children is the head's alone; about the head, or where
 * there is no head, it stays with the lead, who turns to the chair of governors.
 */
export function keeperOf({ subject, about, heads }: Named): 'lead' | 'head' {
  if (subject === 'child' || heads.length === 0) return 'lead'
  return heads.some((head) => about.includes(head)) ? 'lead' : 'head'
}

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
