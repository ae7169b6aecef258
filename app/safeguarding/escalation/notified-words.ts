type Person = { readonly id: string; readonly knownAs: string }

const listed = (people: readonly Person[]) => new Intl.ListFormat('en-GB').format(people.map(({ knownAs }) => knownAs))

/** Who was told, as an alert's history says it: those a message went to, and those who get one within the hour with what else there is. */
export function notifiedInWords(told: readonly Person[], later: readonly string[]): string {
  if (told.length === 0) return 'There was nobody to tell.'
  const [now, then] = [told.filter(({ id }) => !later.includes(id)), told.filter(({ id }) => later.includes(id))]
  const sentences = [
    now.length > 0 ? `Message to ${listed(now)}.` : '',
    then.length > 0 ? `Message within the hour, with others about this child, to ${listed(then)}.` : '',
  ]
  return sentences.filter(Boolean).join(' ')
}
