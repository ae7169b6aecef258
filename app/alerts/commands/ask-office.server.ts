import { writeMessages } from '#app/mail/write-messages.server.ts'
import type { Writer } from '#db/tenants.server.ts'
import type { Standing } from '../circles.ts'
import type { There } from '#app/duty/plan.ts'

type Asked = {
  readonly there: Readonly<Record<Standing, readonly There[]>>
  readonly at: Date
  readonly about: string
  /** What it is gathered with, if it is. */
  readonly gathers?: string
  /** Whether there is anybody at all who may read it. */
  readonly isAnybodyThere: boolean
}

/** Asks the office to fetch the head, or the chair of governors when nobody who is there may read it. It learns nothing more. */
export async function askOffice(tx: Writer, { there, at, about, gathers, isAnybodyThere }: Asked): Promise<void> {
  const kind = isAnybodyThere ? 'fetch' : 'governors'
  const together = gathers === undefined ? {} : { gathers: `${gathers}:${kind}` }
  await writeMessages(tx, { kind, to: there.office, at, about: `${about}:office`, ...together })
}
