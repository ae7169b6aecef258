import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { worryInReach } from '#app/access/scope.server.ts'
import { schoolStaff } from '#app/alerts/queries/school-staff.server.ts'
import { keptFromOf } from '#app/people/queries/kept-from-of.server.ts'
import { worries } from '#db/schema/worries.ts'
import type { Writer } from '#db/tenants.server.ts'
import { readersOf } from '../whose.ts'

/**
 * Whether this person wrote a worry down themselves and somebody else may read it: then that somebody does, and typing it
 * is not reading it. Where there is nobody else it is theirs to read.
 */
export async function awaitsAnother(
  read: Pick<Writer, 'select'>,
  grant: Grant<'worry.read' | 'allegation.read' | 'allegation.decide'>,
  worryId: string,
): Promise<boolean> {
  const { at, actor } = grant
  const [mine] = await read
    .select({ childId: worries.childId, audience: worries.audience, chosenPersonId: worries.chosenPersonId })
    .from(worries)
    .where(and(eq(worries.id, worryId), eq(worries.enteredBy, actor.id), worryInReach(grant)))
  if (!mine) return false
  const kept = await keptFromOf(read, { worryId })
  const staff = await schoolStaff(read, { childId: mine.childId, at })
  return readersOf(mine.audience, mine, staff).some(({ id }) => id !== actor.id && !kept.includes(id))
}
