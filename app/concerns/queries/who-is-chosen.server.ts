import type { Grant } from '#app/access/grant.server.ts'
import { notFound } from '#app/http.ts'
import type { NewConcern } from '../forms.ts'
import { staffToName } from './staff-to-name.server.ts'

type Chosen = { readonly ids: readonly string[]; readonly words: string | null }

/** Which grown-up the writer of a concern chose from the list, and what is kept of whom it is about. */
export async function whoIsChosen(
  grant: Grant<'concern.raise'>,
  { adult, adultName }: Pick<NewConcern, 'adult' | 'adultName'>,
): Promise<Chosen> {
  if (adult === null) return { ids: [], words: adultName }
  const person = (await staffToName(grant)).find(({ id }) => id === adult)
  if (!person) throw notFound()
  return { ids: [person.id], words: adultName === null ? person.name : `${person.name} – ${adultName}` }
}
