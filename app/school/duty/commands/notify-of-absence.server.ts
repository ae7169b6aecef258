import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import { readersChanged } from '#app/school/staff/commands/readers-changed.server.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { Interval, AvailableStaff } from '../plan.ts'

type SetAway = { readonly whom: AvailableStaff | undefined; readonly shifts: readonly Interval[] }

/** Whoever is set as away by somebody else is told, and from then on somebody else reads what waits. */
export async function notifyOfAbsence(
  tx: Writer,
  grant: Grant<'duty.manage'>,
  { whom, shifts }: SetAway,
): Promise<void> {
  const { actor, at } = grant
  const to = whom && whom.id !== actor.id ? [whom] : []
  await writeMessages(tx, { kind: 'away', to, at, about: `away:${newId()}` })
  await readersChanged(
    tx,
    grant,
    shifts.map(({ from }) => from),
  )
}
