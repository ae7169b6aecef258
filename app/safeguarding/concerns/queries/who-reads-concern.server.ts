import { decideReaders } from '#app/safeguarding/escalation/ladder.ts'
import { mustBeRead } from '#app/safeguarding/escalation/queries/must-be-read.server.ts'
import { schoolStaff, type StaffNow } from '#app/safeguarding/escalation/queries/school-staff.server.ts'
import { readersInWords } from '#app/safeguarding/escalation/readers-in-words.ts'
import { notFound } from '#app/web/http.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'

type Asking = StaffNow & { readonly read: Pick<Reader, 'select' | 'vault'> }

/**
 * Who reads one concern, by the ladder: as names, whether they are several, and who they are. Or who would read its child's part, if the
 * head passed that on.
 */
export async function whoReadsConcern(
  { read, at, whole }: Asking,
  concernId: string,
  part: 'all' | 'of the child' = 'all',
) {
  const concern = await mustBeRead(read, { concernId })
  if (!concern) throw notFound()
  const { childId, dueAt } = concern
  const thing = part === 'all' ? concern : ({ ...concern, audience: 'lead' } as const)
  const decided = decideReaders(thing, await schoolStaff(read, { childId, at, whole }), { at, dueAt })
  return {
    who: readersInWords(decided),
    areMany: decided.readers.length !== 1,
    ids: decided.readers.map(({ id }) => id),
  }
}
