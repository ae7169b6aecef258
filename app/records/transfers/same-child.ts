import { plainWords } from '#app/words/plain-letters.ts'

type Named = { readonly firstName: string; readonly familyInitial: string; readonly bornIn: string | null }

const plain = (name: string) => plainWords(name).join('')

/** Whether a file from elsewhere looks as if it were about this child: the same name, and the same month of birth where both are known. */
export function looksLike(one: Named, other: Named): boolean {
  const isNamedAlike = plain(one.firstName) === plain(other.firstName)
  const isAlike = isNamedAlike && plain(one.familyInitial) === plain(other.familyInitial)
  return isAlike && (one.bornIn === null || other.bornIn === null || one.bornIn === other.bornIn)
}
