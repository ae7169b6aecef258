import { decideReaders, type SchoolStaff } from '#app/safeguarding/escalation/ladder.ts'
import { mustBeRead } from '#app/safeguarding/escalation/queries/must-be-read.server.ts'
import { schoolStaff, type StaffNow } from '#app/safeguarding/escalation/queries/school-staff.server.ts'
import { inOrder } from '#app/safeguarding/escalation/readers-in-words.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'

/**
 * Who reads a worry once the head has handed it back, by the ladder; nobody where it names all who usually read these, or
 * they are all away: then it stays with the head.
 */
export async function handedBackTo(
  tx: Pick<Reader, 'select' | 'vault'>,
  worryId: string,
  now: StaffNow,
): Promise<readonly SchoolStaff[]> {
  const worry = await mustBeRead(tx, { worryId })
  if (!worry) return []
  const staff = await schoolStaff(tx, { childId: worry.childId, ...now })
  const handedBack = { ...worry, audience: 'lead', chosenPersonId: null } as const
  const { rung, readers } = decideReaders(handedBack, staff, { at: now.at, dueAt: worry.dueAt })
  return rung === 'usual' ? inOrder(readers) : []
}
