import type { Grant } from '#app/access/grant.server.ts'
import { mentionsOfStaff, type StaffMember } from '#app/language/staff-in-words.ts'
import { wordsOf } from '#app/language/tokens.ts'
import { notFound } from '#app/web/http.ts'
import type { NewConcern } from '../forms.ts'
import { staffToName } from './staff-to-name.server.ts'

type Chosen = { readonly ids: readonly string[]; readonly words: string | null }

/** Whom the writer of a concern says it is about, from the list and in words, and what is kept of that. */
export async function whoIsChosen(
  grant: Grant<'concern.raise'>,
  { adult, adultName }: Pick<NewConcern, 'adult' | 'adultName'>,
  staff: readonly StaffMember[],
): Promise<Chosen> {
  const meant = adultName === null ? [] : mentionsOfStaff(wordsOf(adultName), staff).flatMap(({ people }) => people)
  if (adult === null) return { ids: meant, words: adultName }
  const person = (await staffToName(grant)).find(({ id }) => id === adult)
  if (!person) throw notFound()
  return { ids: [person.id, ...meant], words: adultName === null ? person.name : `${person.name} – ${adultName}` }
}
