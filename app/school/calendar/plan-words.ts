import type { Plan } from './plan.ts'

/** What is said of a file that sets nothing. */
export function nothingToSet({ sameDays, questions }: Plan): string {
  if (sameDays === 0) return 'There is nothing here that we can import.'
  return questions.length > 0 ? 'The calendar already has the rest.' : 'The calendar already has all of this.'
}

/** How many days would be new, would change and would stay, in a sentence. */
export function inSum({ addedDays, changed, sameDays }: Plan): string {
  const parts = [
    { count: addedDays, words: 'would be new' },
    { count: changed.length, words: 'would change' },
    { count: sameDays, words: 'would stay as they are' },
  ].filter(({ count }) => count > 0)
  const listed = parts.map(({ count, words }) => `${count} ${count === 1 ? 'day' : 'days'} ${words}`)
  return `${new Intl.ListFormat('en-GB').format(listed)}.`
}
