import type { ExcludingRecord } from '#app/safeguarding/exclusions/queries/excluding-record.server.ts'
import { recordOpenings, type OpenedTo } from '#db/schema/safeguarding/record-exclusions.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { decideReaders, type Readers, type SchoolStaff } from '../ladder.ts'
import { mustBeRead, type Due } from '../queries/must-be-read.server.ts'
import { schoolStaff, type StaffNow } from '../queries/school-staff.server.ts'

type KnownAlready = StaffNow & {
  /** The grown-ups of the school, and which care for the child's class, where they are known already. */
  readonly staff?: readonly SchoolStaff[]
}
/** Who reads a record now, and what that was decided from. */
export type Settled = Readers & {
  readonly record: ExcludingRecord
  readonly thing: Due
  readonly staff: readonly SchoolStaff[]
}

/**
 * Sees to it that somebody can read a record, as part of the change after which nobody else might: opens it to whoever
 * comes next. Asked again it changes nothing. Gives who reads it now; they are told by whoever asks.
 */
export async function settleReaders(
  tx: Writer,
  record: ExcludingRecord,
  { at, whole, ...known }: KnownAlready,
): Promise<Settled> {
  const thing = await mustBeRead(tx, record)
  if (!thing) throw new Error('there is no such record')
  const { childId, dueAt } = thing
  const staff = known.staff ?? (await schoolStaff(tx, { childId, at, whole }))
  const readers = decideReaders(thing, staff, { at, dueAt })
  const { rung, opensTo, letIn } = readers
  const opened: readonly (OpenedTo | null)[] = [
    opensTo,
    letIn.length > 0 ? 'named' : null,
    rung === 'emergency' ? 'two together' : null,
  ]
  const openings = opened.flatMap((one) => (one === null ? [] : [{ ...record, opensTo: one, at }]))
  if (openings.length > 0) await tx.insert(recordOpenings).values(openings).onConflictDoNothing()
  return { ...readers, record, thing, staff }
}
