import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { worryInReach } from '#app/access/scope.server.ts'
import { decideReaders } from '#app/safeguarding/escalation/ladder.ts'
import { mustBeRead } from '#app/safeguarding/escalation/queries/must-be-read.server.ts'
import { schoolStaff } from '#app/safeguarding/escalation/queries/school-staff.server.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'

/**
 * Whether this person wrote a worry down themselves and somebody else reads it: then that somebody does, and typing it is
 * not reading it. Where there is nobody else it is theirs to read.
 */
export async function awaitsAnother(
  read: Pick<Reader, 'select' | 'vault'>,
  grant: Grant<'worry.read' | 'allegation.read' | 'allegation.decide'>,
  worryId: string,
): Promise<boolean> {
  const { at, actor } = grant
  const [mine] = await read
    .select({ id: worries.id })
    .from(worries)
    .where(and(eq(worries.id, worryId), eq(worries.enteredBy, actor.id), worryInReach(grant)))
  const worry = mine ? await mustBeRead(read, { worryId }) : null
  if (!worry) return false
  const staff = await schoolStaff(read, { childId: worry.childId, at })
  return decideReaders(worry, staff, { at, dueAt: worry.dueAt }).readers.some(({ id }) => id !== actor.id)
}
