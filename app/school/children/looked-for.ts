import { plainWords } from '#app/words/plain-letters.ts'

type Named = { readonly number: number; readonly firstName: string; readonly familyInitial: string }

/**
 * Whether a child is one of those looked for by the start of a first name, with or without the initial, or by the number of
 * their record. It does not matter how a name is spaced, hyphened or accented; any of several first names may come first.
 */
export function isLookedFor({ number, firstName, familyInitial }: Named, asked: string): boolean {
  if (asked === String(number)) return true
  const wanted = plainWords(asked).join('')
  if (wanted === '') return false
  const names = plainWords(firstName)
  const initial = plainWords(familyInitial).join('')
  return names.some((_, at) => `${names.filter((__, place) => place >= at).join('')}${initial}`.startsWith(wanted))
}
