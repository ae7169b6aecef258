import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { writeMessages } from '#app/mail/write-messages.server.ts'
import { readersChanged } from '#app/people/commands/readers-changed.server.ts'
import { governorOf, type Governor } from '#app/people/queries/governor.server.ts'
import { schoolSettings } from '#db/schema/school.ts'

/** Names the safeguarding governor, who is asked to come in if nobody at the school may read something. Whoever was named before hears of it. */
export function nameGovernor(grant: Grant<'governor.manage'>, governor: Governor): Promise<void> {
  const { at } = grant
  return grant.change('duty', 'governor', async (tx, note) => {
    const before = await governorOf(tx)
    const { name, telephone, email } = governor
    if (before?.name === name && before.telephone === telephone && before.email === email) {
      note({ after: { sentAgain: true } })
      return
    }
    // Before it is changed: whoever changes it may be what something that waits is about.
    await readersChanged(tx, grant)
    const to = before && before.email !== email ? [{ id: null, email: before.email }] : []
    await writeMessages(tx, { kind: 'routing', to, at, about: `governor:${newId()}` })
    await tx.update(schoolSettings).set({ governorName: name, governorTelephone: telephone, governorEmail: email })
    note({ before: { governor: before?.name ?? null }, after: { governor: name } })
  })
}
