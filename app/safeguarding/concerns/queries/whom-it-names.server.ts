import type { Grant } from '#app/access/grant.server.ts'
import { staffNamedIn } from '#app/safeguarding/screening/staff-named-in.ts'
import { staffInWords } from '#app/safeguarding/escalation/queries/school-staff.server.ts'
import type { StaffMember } from '#app/language/staff-in-words.ts'
import type { NewConcern } from '../forms.ts'
import type { Behind } from './behind-concern.server.ts'

type Words = Pick<NewConcern, 'child' | 'seen' | 'childWords' | 'done' | 'whoKnows' | 'adult'>

/** The grown-ups of the school whom the words of a new concern name: neither its writer nor whom it is about already. */
export async function whomItNames(
  { read, at, actor }: Grant<'concern.raise'>,
  { child, seen, childWords, done, whoKnows, adult }: Words,
  { childId, words, ...known }: Pick<Behind, 'childId' | 'words'> & { readonly staff?: readonly StaffMember[] },
): Promise<StaffMember[]> {
  const staff = known.staff ?? (await staffInWords(read, { childId: childId ?? child, at }))
  const named = staffNamedIn([seen, words ?? childWords, done, whoKnows], staff)
  return named.filter(({ id }) => id !== actor.id && id !== adult)
}
