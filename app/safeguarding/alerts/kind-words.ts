import { categories } from '#app/safeguarding/screening/findings-in-words.ts'

/** What is not read out of words, where its own name would mean little to a head. */
const others: Readonly<Record<string, string>> = {
  'adding up': 'small signs adding up',
  decline: 'feeling low',
  positive: 'feeling better',
  safety: 'not feeling safe',
  talk: 'wanting to talk',
  worry: 'a big worry',
}
const inWords = new Map(Object.entries(categories).map(([category, { words }]) => [`words: ${category}`, words]))

/** What an alert is about as staff call it, whether a child tapped it or wrote it. */
export function kindInWords({ category }: { readonly category: string }): string {
  return inWords.get(category) ?? others[category] ?? category
}
