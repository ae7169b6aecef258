import type { AvailableStaff } from '#app/school/duty/plan.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { StaffPosition } from '../recipient-groups.ts'

type Asked = {
  readonly there: Readonly<Record<StaffPosition, readonly AvailableStaff[]>>
  readonly at: Date
  readonly about: string
  /** What it is gathered with. */
  readonly gathers: string
}

/** Asks the office to fetch the head, whom something waits for. It learns nothing more. */
export async function fetchHead(tx: Writer, { there, at, about, gathers }: Asked): Promise<void> {
  await writeMessages(tx, {
    kind: 'fetch',
    to: there.office,
    at,
    about: `${about}:office`,
    gathers: `${gathers}:fetch`,
  })
}
