import type { Grant } from '#app/access/grant.server.ts'
import type { AskedAbout } from '../components/about-named.tsx'
import type { NewConcern } from '../forms.ts'
import { askAbout } from '../named.ts'
import type { Behind } from './behind-concern.server.ts'
import { staffToName } from './staff-to-name.server.ts'
import { whomItNames } from './whom-it-names.server.ts'

type Named = { readonly concern: NewConcern; readonly behind: Behind; readonly asked: readonly AskedAbout[] }

/** Those whom the writer of a concern has been asked about already, by name. */
export async function askedAbout(grant: Grant<'concern.raise'>, ids: readonly string[]): Promise<AskedAbout[]> {
  const staff = ids.length === 0 ? [] : await staffToName(grant)
  return staff.filter(({ id }) => ids.includes(id)).map(asAsked)
}

/** Those whom the words of a new concern name and its writer has not been asked about. */
export async function newlyNamed(
  grant: Grant<'concern.raise'>,
  { concern, behind, asked }: Named,
): Promise<AskedAbout[]> {
  const named = await whomItNames(grant, concern, behind)
  const fresh = named.filter(({ id }) => !asked.some((one) => one.id === id)).map(({ id }) => id)
  return askedAbout(grant, fresh)
}

const asAsked = ({ id, knownAs }: { readonly id: string; readonly knownAs: string }): AskedAbout => ({
  ...{ id, knownAs },
  question: askAbout({ knownAs }),
})
