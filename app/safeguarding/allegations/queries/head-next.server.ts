import type { Grant } from '#app/access/grant.server.ts'
import { readersInWords } from '#app/safeguarding/escalation/readers-in-words.ts'
import { readersNow } from '#app/safeguarding/escalation/queries/readers-now.server.ts'
import { wholeStaff } from '#app/safeguarding/escalation/queries/whole-staff.server.ts'
import { handedBackTo } from '#app/safeguarding/worries/queries/handed-back-to.server.ts'

export type HeadNext = Awaited<ReturnType<typeof headNext>>

/** Where a head can send what a child told, if it turns out not to be about a grown-up, and who reads a concern about the child. */
export async function headNext(grant: Grant<'allegation.read'>, worryIds: readonly string[]) {
  const { read, at } = grant
  const whole = await wholeStaff(read, at)
  const handing: { worryId: string; to: string }[] = []
  for (const worryId of worryIds) {
    const readers = await handedBackTo(read, worryId, { at, whole })
    if (readers.length > 0) handing.push({ worryId, to: readersInWords({ readers }) })
  }
  return { handing, concerns: (await readersNow({ read, at, whole })).lead }
}
