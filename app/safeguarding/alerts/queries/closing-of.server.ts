import type { Grant } from '#app/access/grant.server.ts'
import { governorOf } from '#app/school/staff/queries/governor.server.ts'
import { exclusionsOf } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import type { ExcludingRecord } from '#app/safeguarding/exclusions/queries/excluding-record.server.ts'
import type { Audience } from '#db/schema/safeguarding/worries.ts'
import { decideClosing, type Closing } from '../closing.ts'
import { staffNamedIn } from '#app/safeguarding/screening/staff-named-in.ts'
import { staffInWords, type StaffNow } from '#app/safeguarding/escalation/queries/school-staff.server.ts'

type Closable = Pick<StaffNow, 'whole'> & {
  readonly childId: string
  readonly audience: Audience
  readonly record: ExcludingRecord
  /** What stands in it, in anybody's words. */
  readonly texts: readonly (string | null)[]
  /** Whom whoever wrote it was asked about by name. */
  readonly asked?: readonly string[]
}

/**
 * Whether somebody may close a record already found in reach alone, or who can. Nobody does whom its words name, or from
 * whom it was kept because it names them; what those who may have harmed the child have said of others counts for nothing.
 */
export async function closingOf(
  { read, at, actor }: Pick<Grant, 'read' | 'at' | 'actor'>,
  { childId, audience, record, texts, asked = [], whole }: Closable,
): Promise<Closing> {
  const staff = await staffInWords(read, { childId, at, whole })
  const { alleged, named } = await exclusionsOf(read, record)
  const inWords = staffNamedIn(texts, staff).map(({ id }) => id)
  const speaksOf = { audience, chosenPersonId: null, alleged, named: [...inWords, ...named, ...asked] }
  return decideClosing(speaksOf, staff, { actorId: actor.id, at, governor: await governorOf(read) })
}
